package org.prongsai.paper;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table on a sheet of its own, its header frozen, repeated on every printed page and open to filters. */
final class TableSheet {

    private static final int FULL_WIDTH = 170;
    private static final int CHARACTER = 256;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    private static final float LINE_POINTS = 16;
    private static final float TITLE_POINTS = 24;
    private static final int MOST_LINES = 25;

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private final PaperTable table;
    private final int[] characters;
    private int next;

    TableSheet(SXSSFWorkbook workbook, SheetStyles styles, PaperTable table) {
        this.sheet = workbook.createSheet(SheetNames.free(workbook, table.caption()));
        this.styles = styles;
        this.table = table;
        this.characters = characters(table.columns());
    }

    private static int[] characters(List<PaperColumn> columns) {
        var all = columns.stream().mapToInt(PaperColumn::width).sum();
        return columns.stream()
                .mapToInt(column -> Math.clamp(column.width() * FULL_WIDTH / all, NARROWEST, WIDEST))
                .toArray();
    }

    /** The paper's main table, with its heading above and what closes the paper below. */
    void write(Paper paper, PaperProgress progress) {
        if (paper.mark() != null) {
            line(paper.mark());
            sheet.getHeader().setRight(paper.mark());
        }
        paper.heading().forEach(this::line);
        rows(progress);
        next++;
        paper.closing().forEach(this::line);
        paper.signatories().forEach(each -> line((each.name() + " " + each.post()).strip()));
    }

    void write() {
        line(table.caption());
        rows(PaperProgress.UNWATCHED);
    }

    private void line(String text) {
        var row = sheet.createRow(next++);
        row.setHeightInPoints(TITLE_POINTS);
        put(row, 0, styles.title()).setCellValue(text);
    }

    private void rows(PaperProgress progress) {
        var first = next;
        new SheetHeader(sheet, styles, table.columns()).write(first);
        next += table.isGrouped() ? 2 : 1;
        var header = next - 1;
        for (var i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i));
            progress.written(i + 1, table.rows().size());
        }
        sheet.createFreezePane(0, header + 1);
        sheet.setAutoFilter(new CellRangeAddress(header, Math.max(header, next - 1), 0, characters.length - 1));
        print(first, header);
    }

    private void row(List<PaperCell> cells) {
        var row = sheet.createRow(next++);
        var lines = 1;
        for (var i = 0; i < cells.size(); i++) {
            fill(row, i, cells.get(i));
            lines = Math.max(lines, lines(cells.get(i), characters[i]));
        }
        row.setHeightInPoints(Math.min(lines, MOST_LINES) * LINE_POINTS);
    }

    private void fill(Row row, int column, PaperCell cell) {
        var centred = table.columns().get(column).centred();
        if (cell instanceof PaperCell.Number number) {
            put(row, column, styles.number(number.decimals()))
                    .setCellValue(number.value().doubleValue());
        } else {
            put(row, column, styles.text(centred)).setCellValue(SheetText.fitting(cell.paragraphs()));
        }
    }

    private static Cell put(Row row, int column, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static int lines(PaperCell cell, int width) {
        return cell.paragraphs().stream()
                .mapToInt(paragraph -> 1 + SheetText.spacing(paragraph) / width)
                .sum();
    }

    private void print(int first, int last) {
        for (var i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * CHARACTER);
        }
        sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
        SheetPrint.layOut(sheet);
    }
}
