package org.prongsai.assessment.ui;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.ScoreCell;
import org.prongsai.fiscalyear.FiscalYear;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is typed and not saved, as the text that the browser keeps; empty for nothing. */
final class ScoreDrafts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 100_000;
    private static final int MOST_YEARS = 30;

    private ScoreDrafts() {}

    static String write(ScoreDraft draft) {
        if (draft.isEmpty()) {
            return "";
        }
        var cells = new TreeMap<String, Kept>();
        for (var cell : draft.cells()) {
            var entered = draft.at(cell);
            if (entered != null) {
                cells.put(cell.key(), new Kept(entered.text(), entered.version()));
            }
        }
        return JSON.writeValueAsString(cells);
    }

    /** The years of what was kept. */
    static Set<Integer> years(String kept) {
        return read(kept).keySet().stream()
                .flatMap(key -> ScoreCell.of(key).stream())
                .map(ScoreCell::year)
                .filter(FiscalYear::isPlausible)
                .distinct()
                .limit(MOST_YEARS)
                .collect(Collectors.toSet());
    }

    static void restore(String kept, ScoreDraft draft) {
        read(kept).forEach((key, value) -> {
            if (value != null) {
                var text = Objects.requireNonNullElse(value.text(), "");
                ScoreCell.of(key).ifPresent(cell -> draft.restore(cell, text, value.version()));
            }
        });
    }

    /** What can be read of it: what a browser sends may be anything. */
    private static Map<String, Kept> read(String kept) {
        if (kept.isBlank() || kept.length() > LONGEST) {
            return Map.of();
        }
        try {
            Map<String, Kept> cells = JSON.readerForMapOf(Kept.class).readValue(kept);
            return cells == null ? Map.of() : cells;
        } catch (JacksonException unreadable) {
            return Map.of();
        }
    }

    private record Kept(@Nullable String text, @Nullable Integer version) {}
}
