package org.prongsai.register;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.MeasureRow;

/**
 * A sheet with typed cells, a header that stays in sight, and a filter. Dates are real ones, shown in Buddhist years by
 * their format; texts are marked as such, so that none is taken for a formula.
 */
final class XlsxWriter implements RowWriter {

    /** Thai words, Buddhist calendar, Arabic digits. */
    private static final String BUDDHIST_DATE = "[$-107041E]d mmm yyyy";

    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER_WIDTH = 256;

    private final OutputStream out;
    private final List<ExportColumn> columns;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, false);
    private final SXSSFSheet sheet = workbook.createSheet();
    private final CellStyle header = workbook.createCellStyle();
    private final CellStyle text = workbook.createCellStyle();
    private final CellStyle date = workbook.createCellStyle();
    private int written;

    XlsxWriter(OutputStream out, List<ExportColumn> columns) {
        this.out = out;
        this.columns = columns;
        text.setQuotePrefixed(true);
        date.setDataFormat(workbook.createDataFormat().getFormat(BUDDHIST_DATE));
        var bold = workbook.createFont();
        bold.setBold(true);
        header.setFont(bold);
        sheet.createFreezePane(0, 1);
        var titles = sheet.createRow(0);
        for (var i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER_WIDTH);
            var cell = titles.createCell(i);
            cell.setCellValue(columns.get(i).title());
            cell.setCellStyle(header);
        }
    }

    @Override
    public void write(MeasureRow row) {
        var line = sheet.createRow(++written);
        for (var i = 0; i < columns.size(); i++) {
            fill(line.createCell(i), columns.get(i).value().apply(row));
        }
    }

    private void fill(Cell cell, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            default -> {
                cell.setCellValue(value.toString());
                cell.setCellStyle(text);
            }
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.setAutoFilter(new CellRangeAddress(0, written, 0, columns.size() - 1));
        workbook.write(out);
    }

    /** Takes POI's own temporary file away as well. */
    @Override
    public void close() throws IOException {
        workbook.close();
        out.close();
    }
}
