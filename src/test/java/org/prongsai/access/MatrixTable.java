package org.prongsai.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Tables of who may do what, + allowed and - refused; the first line of each names the columns. */
final class MatrixTable {

    private MatrixTable() {}

    /** The rows of all tables, a file a feature. */
    static List<Map<String, String>> all() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:access/*.txt");
            var rows = new ArrayList<Map<String, String>>();
            for (var file : files) {
                rows.addAll(rows(file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
