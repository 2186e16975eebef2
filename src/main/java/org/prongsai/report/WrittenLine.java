package org.prongsai.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.prongsai.shared.ThaiText;

/** A line of a report's text form, taken apart for a person to correct, and put together again. */
public final class WrittenLine {

    private WrittenLine() {}

    /** The cells of a line, each with its paragraphs one below the other; a single one where it is no row of a table. */
    public static List<String> cells(String written) {
        return Arrays.stream(written.split("\t", -1))
                .map(cell -> String.join("\n", MarkupRemnants.paragraphs(cell)))
                .toList();
    }

    /** The line that these cells make. */
    public static String of(List<String> cells) {
        return String.join(
                "\t",
                cells.stream()
                        .map(cell -> OfficeLines.cell(cell.lines().toList()))
                        .toList());
    }

    /**
     * A report with another line in place of one of its own.
     *
     * @param line number of the line, from 1
     */
    public static String replace(String report, int line, String written) {
        var lines = new ArrayList<>(report.lines().toList());
        lines.set(line - 1, ThaiText.trimmed(written).isEmpty() ? "" : written);
        return String.join("\n", lines) + "\n";
    }
}
