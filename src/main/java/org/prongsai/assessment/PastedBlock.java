package org.prongsai.assessment;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.shared.RefusedException;

/**
 * A block of cells as spreadsheets put it on the clipboard: a line a row, a tab between cells. Rows may differ in
 * length; blank lines at its end, which spreadsheets add, are not part of it.
 */
public record PastedBlock(List<List<String>> rows) {

    /** Characters of a block; ten years of all indicators and items take fewer. */
    public static final int LONGEST_TEXT = 50_000;

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    public PastedBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** @throws RefusedException where it is larger than anything that could be meant, found out without reading it */
    public static PastedBlock read(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new RefusedException("scores.refused.block");
        }
        var lines = LINE_END.splitAsStream(text).map(PastedBlock::cells).toList();
        var end = lines.size();
        while (end > 0 && lines.get(end - 1).stream().allMatch(String::isBlank)) {
            end--;
        }
        return new PastedBlock(lines.subList(0, end));
    }

    public int height() {
        return rows.size();
    }

    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }
}
