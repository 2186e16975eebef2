package org.prongsai.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;
import org.prongsai.audit.HistoryLine;

/**
 * What several events come to. What has the same value at the end as at the beginning has not changed, whatever it was in
 * between.
 *
 * @param before values at the beginning by field, of the fields that have another one at the end; an empty text where
 *     there was none
 */
record NetChanges(Map<String, String> before) {

    NetChanges {
        before = Map.copyOf(before);
    }

    /** @param lines oldest first */
    static NetChanges of(List<HistoryLine> lines) {
        var first = new HashMap<String, FieldChange>();
        var last = new HashMap<String, FieldChange>();
        lines.stream().flatMap(line -> line.changes().stream()).forEach(change -> {
            first.putIfAbsent(change.field(), change);
            last.put(change.field(), change);
        });
        var before = new HashMap<String, String>();
        last.forEach((field, change) -> {
            var value = first.getOrDefault(field, change).before();
            if (!Objects.equals(value, change.after())) {
                before.put(field, Objects.requireNonNullElse(value, ""));
            }
        });
        return new NetChanges(before);
    }

    /** Null where the field has not changed. */
    @Nullable
    String before(String field) {
        return before.get(field);
    }
}
