package org.prongsai.paper;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes papers as workbooks: the main table on the first sheet, the scores of each year and their comparison on further ones.
 * Numbers are numbers, and text that looks like a formula stays text.
 */
public final class PaperXlsx implements PaperWriter {

    private static final int ROWS_IN_MEMORY = 100;

    @Override
    public void write(Paper paper, OutputStream out, PaperProgress progress) throws IOException {
        try (var workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, false)) {
            OfficeProperties.describe(workbook.getXSSFWorkbook().getProperties(), paper);
            var styles = new SheetStyles(workbook);
            new TableSheet(workbook, styles, paper.table()).write(paper, progress);
            for (var chart : paper.charts()) {
                new ScoreSheet(workbook, styles).write(chart);
            }
            if (paper.appendix() != null) {
                new TableSheet(workbook, styles, paper.appendix()).write();
            }
            workbook.write(out);
        }
    }
}
