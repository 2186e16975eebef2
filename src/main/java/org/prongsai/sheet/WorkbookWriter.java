package org.prongsai.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a list as a workbook: every cell is text, so that Excel makes neither numbers nor formulas of what is written or
 * typed there; on a second sheet stands what to write into each column.
 */
final class WorkbookWriter {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final int COLUMN = 30 * CHARACTER;
    private static final int HELP_COLUMN = 80 * CHARACTER;
    private static final String TEXT = "@";

    private final CellStyle text;
    private final CellStyle head;

    private WorkbookWriter(SXSSFWorkbook workbook) {
        text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
        text.setQuotePrefixed(true);
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        var bold = workbook.createFont();
        bold.setBold(true);
        head = workbook.createCellStyle();
        head.setFont(bold);
    }

    static void write(SheetWords words, List<List<String>> rows, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, false)) {
            var writer = new WorkbookWriter(workbook);
            writer.list(workbook.createSheet(words.title()), words, rows);
            if (!words.guide().isEmpty()) {
                writer.guide(workbook.createSheet(words.guide()), words);
            }
            workbook.write(out);
        }
    }

    private void list(Sheet sheet, SheetWords words, List<List<String>> rows) {
        sheet.createFreezePane(0, 1);
        for (var i = 0; i < words.columns().size(); i++) {
            sheet.setColumnWidth(i, COLUMN);
            sheet.setDefaultColumnStyle(i, text);
        }
        fill(sheet, 0, words.headings(), head);
        for (var i = 0; i < rows.size(); i++) {
            fill(sheet, i + 1, rows.get(i), text);
        }
    }

    private void guide(Sheet sheet, SheetWords words) {
        sheet.setColumnWidth(0, COLUMN);
        sheet.setColumnWidth(1, HELP_COLUMN);
        for (var i = 0; i < words.columns().size(); i++) {
            var column = words.columns().get(i);
            fill(sheet, i, List.of(column.headings().getFirst(), column.help()), text);
        }
    }

    private static void fill(Sheet sheet, int row, List<String> texts, CellStyle style) {
        var line = sheet.createRow(row);
        for (var i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                var cell = line.createCell(i);
                cell.setCellValue(texts.get(i));
                cell.setCellStyle(style);
            }
        }
    }
}
