package org.prongsai.assessment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.Bilingual;

/** The rules of a year as single fields, such as {@code instrument:IIT:weight}, to say which of them changed. */
final class FrameworkFields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private FrameworkFields(FrameworkDraft draft) {
        put("note", draft.note());
        for (var each : draft.instruments()) {
            var start = "instrument:" + each.code() + ":";
            put(start + "position", each.position());
            name(start + "name", each.name());
            name(start + "shortName", each.shortName());
            put(start + "weight", each.weight().movePointRight(2).toPlainString());
            standing(start, each.confirmed(), each.source());
        }
        for (var each : draft.indicators()) {
            var start = "indicator:" + each.number() + ":";
            put(start + "instrument", each.instrument());
            name(start + "name", each.name());
            standing(start, each.confirmed(), each.source());
        }
        for (var each : draft.questionItems()) {
            var start = "item:" + each.code() + ":";
            put(start + "indicator", each.indicator());
            standing(start, each.confirmed(), each.source());
        }
        for (var each : draft.ladder()) {
            var start = "step:" + each.position() + ":";
            name(start + "name", each.name());
            put(start + "minTotal", each.minTotal());
            put(start + "minInstrument", each.minInstrument());
            standing(start, each.confirmed(), each.source());
        }
    }

    static List<FieldChange> changes(FrameworkDraft before, FrameworkDraft after) {
        var old = new FrameworkFields(before).fields;
        var now = new FrameworkFields(after).fields;
        var all = new LinkedHashSet<>(old.keySet());
        all.addAll(now.keySet());
        return all.stream()
                .map(field -> FieldChange.of(field, old.get(field), now.get(field)))
                .filter(FieldChange::isReal)
                .toList();
    }

    private void name(String field, Bilingual name) {
        put(field + "Th", name.th());
        put(field + "En", name.en());
    }

    private void standing(String start, boolean confirmed, String source) {
        put(start + "confirmed", confirmed);
        put(start + "source", source);
    }

    private void put(String field, @Nullable Object value) {
        fields.put(field, value == null ? "" : value.toString());
    }
}
