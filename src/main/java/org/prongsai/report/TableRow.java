package org.prongsai.report;

import java.util.List;
import org.prongsai.shared.ThaiText;

/**
 * A line of the report, cut at its tabs.
 *
 * @param line line of the file, from 1
 */
record TableRow(int line, String written, List<String> cells) {

    static TableRow of(int line, String written) {
        return new TableRow(line, written, List.of(written.split("\t", -1)));
    }

    /** A cell as it stands; empty where the row is too short. */
    String cell(Column column) {
        return column.ordinal() < cells.size() ? cells.get(column.ordinal()) : "";
    }

    /** A cell as one line without markup. */
    String text(Column column) {
        return MarkupRemnants.plain(cell(column));
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> MarkupRemnants.plain(cell).isEmpty());
    }

    boolean isProse() {
        return cells.size() == 1;
    }

    /** The first line of the two-line header, which reports repeat before every measure. */
    boolean isHeader() {
        return startsWith(Column.NUMBER, "ลำดับ") && startsWith(Column.MEASURE, "มาตรการ");
    }

    /** The second line of the header, naming the two result columns. */
    boolean isSecondHeader() {
        return text(Column.NUMBER).isEmpty()
                && text(Column.MEASURE).isEmpty()
                && startsWith(Column.COMPLETED, "ดำเนินการแล้วเสร็จ")
                && startsWith(Column.UNABLE, "ไม่สามารถดำเนินการ");
    }

    private boolean startsWith(Column column, String beginning) {
        return ThaiText.searchable(text(column)).startsWith(beginning);
    }
}
