package org.prongsai.assessment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people fill them in. */
final class Workbooks {

    private Workbooks() {}

    static Object[] row(Object... cells) {
        return cells;
    }

    static byte[] workbook(Object[]... rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            for (var i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (var j = 0; j < rows[i].length; j++) {
                    switch (rows[i][j]) {
                        case null -> {}
                        case Number number -> row.createCell(j).setCellValue(number.doubleValue());
                        case Object text -> row.createCell(j).setCellValue(text.toString());
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
