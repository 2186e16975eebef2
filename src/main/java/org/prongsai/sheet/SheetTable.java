package org.prongsai.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.shared.RefusedException;
import org.prongsai.sheet.SheetWords.Column;

/** A table that somebody has filled in: its columns are known by their headings, in any order and any language. */
public final class SheetTable {

    /** Rows below the headings; more than any municipality has people. */
    public static final int MOST_ROWS = 10_000;

    private static final int MOST_COLUMNS = 50;
    /** A title or a remark may stand above the headings. */
    private static final int HEADINGS_WITHIN = 10;

    private final SheetWords words;
    private final SortedMap<Integer, Map<Integer, SheetCell>> byRow = new TreeMap<>();
    private final int headings;
    private final Map<Integer, String> columns = new HashMap<>();

    /** @throws RefusedException where it is too large, or lacks the heading of its first column, or has one twice */
    public SheetTable(List<SheetCell> cells, SheetWords words) {
        this.words = words;
        for (var cell : cells) {
            if (cell.column() > MOST_COLUMNS) {
                throw new RefusedException("sheet.refused.columns", MOST_COLUMNS);
            }
            byRow.computeIfAbsent(cell.row(), row -> new HashMap<>()).put(cell.column(), cell);
        }
        var first = words.columns().getFirst();
        headings = byRow.entrySet().stream()
                .limit(HEADINGS_WITHIN)
                .filter(row -> row.getValue().values().stream().anyMatch(cell -> first.isCalled(cell.text())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        "sheet.refused.headings", first.headings().getFirst()));
        if (byRow.tailMap(headings + 1).size() > MOST_ROWS) {
            throw RefusedException.beyond("sheet.refused.rows", MOST_ROWS);
        }
        byRow.getOrDefault(headings, Map.of()).values().forEach(this::know);
    }

    private void know(SheetCell heading) {
        find(heading).ifPresent(column -> {
            if (columns.containsValue(column.key())) {
                throw new RefusedException("sheet.refused.twice", heading.text());
            }
            columns.put(heading.column(), column.key());
        });
    }

    private Optional<Column> find(SheetCell heading) {
        return words.columns().stream()
                .filter(column -> column.isCalled(heading.text()))
                .findFirst();
    }

    /** Headings that mean nothing here, whose columns are left out. */
    public List<String> unknown() {
        return byRow.getOrDefault(headings, Map.of()).values().stream()
                .filter(heading -> find(heading).isEmpty())
                .map(SheetCell::text)
                .sorted()
                .toList();
    }

    /** The rows that say something, read anew; an example of how to fill it in is left out. */
    public List<SheetRow> rows() {
        return byRow.tailMap(headings + 1).entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<SheetRow> row(int number, Map<Integer, SheetCell> written) {
        var cells = new LinkedHashMap<String, SheetCell>();
        columns.forEach((column, key) -> {
            var cell = written.get(column);
            if (cell != null) {
                cells.put(key, cell);
            }
        });
        var first = words.columns().getFirst();
        var name = cells.get(first.key());
        var says = !cells.isEmpty() && (name == null || !first.isExample(name.text()));
        return says ? Optional.of(new SheetRow(number, cells, Set.copyOf(columns.values()), words)) : Optional.empty();
    }
}
