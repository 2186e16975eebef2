package org.prongsai.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.shared.RefusedException;

/**
 * Reads values that are separated by commas, semicolons or tabs, whichever the first line has most of, as Excel writes them
 * in different countries; quotes hold separators and line ends.
 */
final class SeparatedValues {

    private static final String SEPARATORS = ",;\t";
    /** What guards a text from being taken for a formula is no part of it. */
    private static final Pattern GUARD = Pattern.compile("^'(?=[=+\\-@\\t\\r])");
    /** By which Excel is told of the separator. */
    private static final Pattern ANNOUNCED = Pattern.compile("^(?i:\"?sep=([,;\\t])\"?)\\r?\\n");

    private final String text;
    private final SheetLimits limits;
    private final char separator;
    private final List<SheetCell> cells = new ArrayList<>();
    private int at;
    private int row;
    private int column = 1;

    private SeparatedValues(String text, SheetLimits limits) {
        this.text = text;
        this.limits = limits;
        var announced = ANNOUNCED.matcher(text);
        var isAnnounced = announced.find();
        this.separator = isAnnounced ? announced.group(1).charAt(0) : guessed(text);
        this.at = isAnnounced ? announced.end() : 0;
        this.row = isAnnounced ? 2 : 1;
    }

    /** @throws RefusedException where there are too many, or a quote is not closed */
    static List<SheetCell> read(String text, SheetLimits limits) {
        return new SeparatedValues(text, limits).read();
    }

    private static char guessed(String text) {
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        var most = SEPARATORS.charAt(0);
        for (var candidate : SEPARATORS.toCharArray()) {
            most = count(first, candidate) > count(first, most) ? candidate : most;
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private List<SheetCell> read() {
        while (at < text.length()) {
            add(text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length()) {
                break;
            }
            if (text.charAt(at) == separator) {
                column++;
            } else {
                at += text.startsWith("\r\n", at) ? 1 : 0;
                row++;
                column = 1;
            }
            at++;
        }
        return List.copyOf(cells);
    }

    private void add(String value) {
        if (value.isBlank()) {
            return;
        }
        if (cells.size() == limits.cells()) {
            throw limits.exceeded();
        }
        cells.add(new SheetCell(row, column, GUARD.matcher(value).replaceFirst(""), false));
    }

    private String plain() {
        var start = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private String quoted() {
        var value = new StringBuilder();
        for (var open = text.indexOf('"', at + 1); open >= 0; open = text.indexOf('"', at + 1)) {
            value.append(text, at + 1, open);
            at = open + 1;
            if (at >= text.length() || text.charAt(at) != '"') {
                return value + plain();
            }
            value.append('"');
        }
        throw new RefusedException("sheet.refused.quote", row);
    }
}
