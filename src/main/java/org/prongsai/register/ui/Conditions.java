package org.prongsai.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.prongsai.measure.MeasureFilter;

/**
 * What the list is narrowed down to, by kind and as the address says it. Kinds combine; of several values of a kind any
 * will do.
 */
record Conditions(Map<FilterKind, List<String>> values) {

    static final Conditions NONE = new Conditions(Map.of());

    /** What stands for a kind that is either asked for or not. */
    private static final String YES = "yes";

    static final int LONGEST_TEXT = 200;

    Conditions {
        values = Map.copyOf(values);
    }

    /** What cannot be read counts as not said. */
    static Conditions from(QueryParameters query) {
        var read = NONE;
        for (var kind : FilterKind.values()) {
            read = read.with(kind, query.getParameters().getOrDefault(kind.word(), List.of()));
        }
        return read;
    }

    /** Writes what is asked for into the parameters of an address. */
    void writeTo(Map<String, List<String>> query) {
        for (var kind : FilterKind.values()) {
            if (has(kind)) {
                query.put(kind.word(), of(kind));
            }
        }
    }

    MeasureFilter narrow(MeasureFilter filter) {
        var narrowed = filter;
        for (var condition : values.entrySet()) {
            narrowed = condition.getKey().narrow(narrowed, condition.getValue());
        }
        return narrowed;
    }

    List<String> of(FilterKind kind) {
        return values.getOrDefault(kind, List.of());
    }

    boolean has(FilterKind kind) {
        return values.containsKey(kind);
    }

    /** Asks for these values of a kind instead of those before; for none of them, not for this kind at all. */
    Conditions with(FilterKind kind, Collection<String> chosen) {
        var changed = new EnumMap<FilterKind, List<String>>(FilterKind.class);
        changed.putAll(values);
        var known = known(kind, chosen);
        if (known.isEmpty()) {
            changed.remove(kind);
        } else {
            changed.put(kind, known);
        }
        return new Conditions(changed);
    }

    Conditions without(FilterKind kind) {
        return with(kind, List.of());
    }

    private static List<String> known(FilterKind kind, Collection<String> chosen) {
        return switch (kind.shape()) {
            case FLAG -> chosen.isEmpty() ? List.of() : List.of(YES);
            case TEXT ->
                chosen.stream()
                        .filter(kind::reads)
                        .map(text -> text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text)
                        .limit(1)
                        .toList();
            case FEW, MANY ->
                chosen.stream().filter(kind::reads).distinct().sorted().toList();
        };
    }
}
