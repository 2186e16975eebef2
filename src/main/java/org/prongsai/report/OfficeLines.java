package org.prongsai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.report.ReportUnreadableException.Reason;

/**
 * Gathers what stands in a document or workbook as lines of the text form: a tab between the cells of a row, each paragraph of a
 * cell in a tag of its own. Takes no more than a report can have, so that nothing larger ever fills the memory.
 */
final class OfficeLines {

    /** More columns than any form of this kind has. */
    static final int MOST_COLUMNS = 60;

    private final List<String> lines = new ArrayList<>();
    private long length;

    /** Adds a line outside of any table. */
    void prose(String text) {
        add(text.replace('\t', ' '));
    }

    /**
     * Adds a row of a table.
     *
     * @param cells each with its paragraphs
     * @throws ReportUnreadableException where it has too many cells, or there are too many lines
     */
    void row(List<List<String>> cells) {
        if (cells.size() > MOST_COLUMNS) {
            throw new ReportUnreadableException(Reason.TOO_MANY_COLUMNS);
        }
        add(cells.stream().map(OfficeLines::cell).collect(Collectors.joining("\t")));
    }

    /** A cell of the text form. */
    static String cell(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + escaped(paragraph) + "</p>")
                .collect(Collectors.joining());
    }

    /** What would be read as markup, or as the end of a cell. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("**", "&#42;&#42;")
                .replaceAll("[\\t\\r\\n]", " ");
    }

    private void add(String line) {
        length += line.length() + 1;
        if (lines.size() >= ReportTextReader.MOST_LINES) {
            throw new ReportUnreadableException(Reason.TOO_MANY_LINES);
        }
        if (length > ReportTextReader.LONGEST) {
            throw new ReportUnreadableException(Reason.TOO_LONG);
        }
        lines.add(line);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
