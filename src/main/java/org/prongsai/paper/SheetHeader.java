package org.prongsai.paper;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The header of a table on a sheet: one row, or two with cells merged across a group and down a column without one. */
final class SheetHeader {

    private static final float TWO_LINES_POINTS = 36;

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private final List<PaperColumn> columns;

    SheetHeader(SXSSFSheet sheet, SheetStyles styles, List<PaperColumn> columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
    }

    void write(int first) {
        var upper = row(first);
        var grouped = columns.stream().anyMatch(column -> column.group() != null);
        for (var i = 0; i < columns.size(); i++) {
            put(upper, i, "");
        }
        for (var head : HeaderCell.upperRow(columns)) {
            put(upper, head.first(), head.text());
            merge(first, head, grouped);
        }
        if (grouped) {
            var lower = row(first + 1);
            for (var i = 0; i < columns.size(); i++) {
                put(
                        lower,
                        i,
                        columns.get(i).group() == null ? "" : columns.get(i).heading());
            }
        }
    }

    private Row row(int number) {
        var row = sheet.createRow(number);
        row.setHeightInPoints(TWO_LINES_POINTS);
        return row;
    }

    private void put(Row row, int column, String text) {
        var cell = row.createCell(column);
        cell.setCellStyle(styles.header());
        cell.setCellValue(text);
    }

    private void merge(int first, HeaderCell head, boolean grouped) {
        var last = grouped && head.tall() ? first + 1 : first;
        if (last > first || head.columns() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(first, last, head.first(), head.first() + head.columns() - 1));
        }
    }
}
