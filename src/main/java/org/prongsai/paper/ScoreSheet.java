package org.prongsai.paper;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** What a chart shows, as figures on a sheet. */
final class ScoreSheet {

    private static final int LABEL_WIDTH = 48 * 256;
    private static final int VALUE_WIDTH = 12 * 256;
    private static final int DECIMALS = 2;

    private final SXSSFWorkbook workbook;
    private final SheetStyles styles;

    ScoreSheet(SXSSFWorkbook workbook, SheetStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    void write(PaperChart chart) {
        var sheet = workbook.createSheet(SheetNames.free(workbook, chart.title()));
        sheet.setColumnWidth(0, LABEL_WIDTH);
        sheet.setColumnWidth(1, VALUE_WIDTH);
        var title = sheet.createRow(0).createCell(0);
        title.setCellValue(chart.title());
        title.setCellStyle(styles.title());
        for (var i = 0; i < chart.bars().size(); i++) {
            var bar = chart.bars().get(i);
            var row = sheet.createRow(i + 1);
            var label = row.createCell(0);
            label.setCellValue(bar.label());
            label.setCellStyle(styles.text(false));
            var value = row.createCell(1);
            value.setCellValue(bar.value().doubleValue());
            value.setCellStyle(styles.number(DECIMALS));
        }
        sheet.createFreezePane(0, 1);
        SheetPrint.layOut(sheet);
    }
}
