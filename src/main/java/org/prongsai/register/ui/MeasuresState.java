package org.prongsai.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.Change;
import org.prongsai.measure.Grouping;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.shared.ui.Since;

/**
 * What the address of the list says: year, conditions, order, grouping and the row that is open. Where it names a saved
 * view, that says conditions, order and grouping until one of them is changed.
 */
record MeasuresState(
        @Nullable Integer year,
        Conditions conditions,
        String sort,
        Grouping grouping,
        Since since,
        @Nullable Long measure,
        @Nullable Long part,
        boolean notes,
        @Nullable Long view) {

    static final MeasuresState EMPTY = from(QueryParameters.empty());

    static MeasuresState from(QueryParameters query) {
        return new MeasuresState(
                read(query, "year", Integer::valueOf),
                Conditions.from(query),
                query.getSingleParameter("sort").orElse(""),
                grouping(query.getSingleParameter("group").orElse("")),
                Since.from(query),
                read(query, "measure", Long::valueOf),
                read(query, "part", Long::valueOf),
                query.getParameters().containsKey("notes"),
                read(query, "view", Long::valueOf));
    }

    /** The look that a saved view keeps. */
    static MeasuresState ofLook(String address) {
        return from(QueryParameters.fromString(address));
    }

    private static Grouping grouping(String word) {
        return Arrays.stream(Grouping.values())
                .filter(grouping -> FilterKind.word(grouping).equals(word))
                .findFirst()
                .orElse(Grouping.DIVISION);
    }

    private static <T> @Nullable T read(QueryParameters query, String name, Function<String, T> parser) {
        return query.getSingleParameter(name)
                .flatMap(text -> {
                    try {
                        return Optional.of(parser.apply(text));
                    } catch (IllegalArgumentException unreadable) {
                        return Optional.empty();
                    }
                })
                .orElse(null);
    }

    QueryParameters toQuery() {
        var values = new LinkedHashMap<String, List<String>>();
        put(values, "year", year);
        put(values, "view", view);
        if (view == null) {
            look(values);
        }
        since.write(values);
        put(values, "measure", measure);
        put(values, "part", part);
        put(values, "notes", notes ? "yes" : null);
        return new QueryParameters(values);
    }

    /** What a saved view keeps: conditions, order and grouping, for any year. */
    QueryParameters look() {
        var values = new LinkedHashMap<String, List<String>>();
        look(values);
        return new QueryParameters(values);
    }

    private void look(Map<String, List<String>> values) {
        conditions.writeTo(values);
        put(values, "sort", sort.isEmpty() ? null : sort);
        put(values, "group", grouping == Grouping.DIVISION ? null : FilterKind.word(grouping));
    }

    private static void put(Map<String, List<String>> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, List.of(value.toString()));
        }
    }

    MeasureFilter filter(int shownYear) {
        return conditions.narrow(MeasureFilter.ofYear(shownYear)).changedSince(since.filter());
    }

    /** Whether a change may show in the list: it is of a measure, or of a part, or a note on it, that may be listed. */
    boolean mayList(Change change) {
        var divisions = conditions.of(FilterKind.DIVISION);
        return change.isOf("measure")
                || (change.isOf("assignment") || change.isOf("note"))
                        && (divisions.isEmpty() || divisions.contains(String.valueOf(change.divisionId())));
    }

    /** Whether both show the same rows in the same order. */
    boolean listsLike(MeasuresState other) {
        return opening(null, null).equals(other.opening(null, null));
    }

    /** Whether the same part of the same measure is open in both. */
    boolean opensLike(MeasuresState other) {
        return Objects.equals(measure, other.measure) && Objects.equals(part, other.part);
    }

    MeasuresState withYear(int chosen) {
        return new MeasuresState(chosen, conditions, sort, grouping, since, null, null, false, view);
    }

    MeasuresState with(Conditions chosen) {
        return new MeasuresState(year, chosen, sort, grouping, since, measure, part, notes, null);
    }

    MeasuresState with(FilterKind kind, String... chosen) {
        return with(conditions.with(kind, List.of(chosen)));
    }

    MeasuresState withSort(String chosen) {
        return new MeasuresState(year, conditions, chosen, grouping, since, measure, part, notes, null);
    }

    MeasuresState groupedBy(Grouping chosen) {
        return new MeasuresState(year, conditions, sort, chosen, since, measure, part, notes, null);
    }

    MeasuresState comparedWith(Since chosen) {
        return new MeasuresState(year, conditions, sort, grouping, chosen, measure, part, notes, view);
    }

    MeasuresState opening(@Nullable Long chosenMeasure, @Nullable Long chosenPart) {
        return new MeasuresState(year, conditions, sort, grouping, since, chosenMeasure, chosenPart, false, view);
    }

    /** With the notes on the open part. */
    MeasuresState withNotes() {
        return new MeasuresState(year, conditions, sort, grouping, since, measure, part, true, view);
    }

    /** The look of a saved view, for the year and the open measure of this address. */
    MeasuresState asSaved(long savedView, MeasuresState look) {
        return new MeasuresState(
                year, look.conditions, look.sort, look.grouping, since, measure, part, notes, savedView);
    }

    /** The look spelt out, without the name of a saved view. */
    MeasuresState unnamed() {
        return new MeasuresState(year, conditions, sort, grouping, since, measure, part, notes, null);
    }
}
