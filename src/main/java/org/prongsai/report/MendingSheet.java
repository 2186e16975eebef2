package org.prongsai.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Rows that were not taken, as a workbook to be mended and brought in again: the year above them, what is wrong with each beside it,
 * and the columns named as the official form names them. Every cell is text and never a formula.
 */
public final class MendingSheet {

    /** What Excel holds in a cell. */
    private static final int LONGEST = 32_767;

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 36 * 256;
    private static final int HEADER = 1;

    private MendingSheet() {}

    /**
     * A row that was not taken.
     *
     * @param reason why
     * @param cells as they stand in the file, each with its paragraphs one below the other
     */
    public record Refused(String reason, List<String> cells) {

        public Refused {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Writes the workbook.
     *
     * @param heading names the fiscal year, as an import finds it
     * @param columns what the reasons are called, then the official columns
     */
    public static void write(String heading, List<String> columns, List<Refused> rows, OutputStream out)
            throws IOException {
        try (var workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, true)) {
            var text = workbook.createCellStyle();
            text.setQuotePrefixed(true);
            text.setWrapText(true);
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            var bold = workbook.createFont();
            bold.setBold(true);
            var title = workbook.createCellStyle();
            title.setFont(bold);
            title.setWrapText(true);
            var sheet = workbook.createSheet();
            sheet.createFreezePane(0, HEADER + 1);
            fill(sheet.createRow(0), 0, List.of(heading), title);
            fill(sheet.createRow(HEADER), 0, columns, title);
            for (var i = 0; i < columns.size(); i++) {
                sheet.setColumnWidth(i, WIDTH);
            }
            write(sheet, rows, text);
            workbook.write(out);
        }
    }

    private static void write(SXSSFSheet sheet, List<Refused> rows, CellStyle style) {
        for (var i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(HEADER + 1 + i);
            fill(row, 0, List.of(rows.get(i).reason()), style);
            fill(row, 1, rows.get(i).cells(), style);
        }
    }

    private static void fill(Row row, int first, List<String> texts, CellStyle style) {
        for (var i = 0; i < texts.size(); i++) {
            var cell = row.createCell(first + i);
            var text = texts.get(i);
            cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
            cell.setCellStyle(style);
        }
    }
}
