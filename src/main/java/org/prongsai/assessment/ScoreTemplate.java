package org.prongsai.assessment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a sheet of scores as a workbook that {@link ScoreFileReader} reads. */
final class ScoreTemplate {

    private static final int CHARACTER = 256;
    private static final String TWO_DECIMALS = "0.00";

    private final ScoreSheet sheet;
    private final ScoreFileWords words;

    ScoreTemplate(ScoreSheet sheet, ScoreFileWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    byte[] write() {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            fill(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(XSSFWorkbook workbook) {
        var page = workbook.createSheet(words.sheet());
        var bold = workbook.createFont();
        bold.setBold(true);
        var head = workbook.createCellStyle();
        head.setFont(bold);
        var score = workbook.createCellStyle();
        score.setDataFormat(workbook.createDataFormat().getFormat(TWO_DECIMALS));
        page.setColumnWidth(0, 10 * CHARACTER);
        page.setColumnWidth(1, 42 * CHARACTER);
        page.createFreezePane(2, 1);
        var first = page.createRow(0);
        text(first.createCell(0), words.code(), head);
        text(first.createCell(1), words.name(), head);
        for (var i = 0; i < sheet.years().size(); i++) {
            text(first.createCell(i + 2), Integer.toString(sheet.years().get(i).year()), head);
        }
        for (var i = 0; i < sheet.rows().size(); i++) {
            var row = sheet.rows().get(i);
            var line = page.createRow(i + 1);
            text(line.createCell(0), code(row.figure()), null);
            text(line.createCell(1), name(row), null);
            for (var j = 0; j < sheet.years().size(); j++) {
                fill(line.createCell(j + 2), row, sheet.years().get(j), score);
            }
        }
    }

    private void fill(Cell cell, ScoreSheet.Row row, ScoreSheet.Year year, CellStyle style) {
        var stored = sheet.score(new ScoreCell(year.year(), row.figure()));
        cell.setCellStyle(style);
        if (stored == null || !sheet.has(row, year)) {
            return;
        }
        if (row.figure().kind() != Figure.Kind.RATING) {
            cell.setCellValue(stored.doubleValue());
        } else if (year.result().rating() != null) {
            cell.setCellValue(year.result().rating().name().in(words.locale()));
        }
    }

    private String name(ScoreSheet.Row row) {
        return switch (row.figure().kind()) {
            case TOTAL -> words.total();
            case RATING -> words.rating();
            case INDICATOR, ITEM, INSTRUMENT -> row.name().in(words.locale());
        };
    }

    private static String code(Figure figure) {
        return switch (figure.kind()) {
            case TOTAL -> ScoreFileReader.TOTAL;
            case RATING -> ScoreFileReader.RATING;
            case INDICATOR, ITEM, INSTRUMENT -> figure.code();
        };
    }

    private static void text(Cell cell, String text, @Nullable CellStyle style) {
        cell.setCellValue(text);
        if (style != null) {
            cell.setCellStyle(style);
        }
    }
}
