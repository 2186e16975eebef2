package org.prongsai.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes values that Excel opens as a table: with a byte order mark, without which it takes Thai for another encoding, and
 * with an apostrophe before whatever it would take for a formula.
 */
final class SeparatedWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final String QUOTED = ",;\"\n\r";

    private SeparatedWriter() {}

    static void write(SheetWords words, List<List<String>> rows, OutputStream out) throws IOException {
        var text = new StringBuilder(BYTE_ORDER_MARK).append(line(words.headings()));
        rows.forEach(row -> text.append(line(row)));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> quoted(guarded(cell))).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        var plain = text.chars().noneMatch(c -> QUOTED.indexOf(c) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
