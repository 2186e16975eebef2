package org.prongsai.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table as it stands in the source: the first line names the columns. */
final class MatrixTable {

    private MatrixTable() {}

    static List<Map<String, String>> rows(String table) {
        var lines = table.lines().map(MatrixTable::cells).toList();
        return lines.stream().skip(1).map(cells -> row(lines.getFirst(), cells)).toList();
    }

    private static Map<String, String> row(List<String> names, List<String> cells) {
        if (names.size() != cells.size()) {
            throw new IllegalArgumentException("Not as many cells as columns: " + cells);
        }
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.size(); i++) {
            row.put(names.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|"))
                .map(cell -> cell.strip().replace("''", ""))
                .toList();
    }
}
