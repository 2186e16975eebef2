package org.prongsai.paper;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of fixed widths whose rows may go over to the next page, under a header that is repeated there. */
final class DocxTable {

    private static final int POINTS = 12;
    private static final int CELL_MARGIN = 70;

    private final PaperTable table;
    private final XWPFTable target;
    private final int width;
    private final int[] widths;

    /** @param width of all of it, in twentieths of a point */
    DocxTable(XWPFDocument document, PaperTable table, int width) {
        this.table = table;
        this.target = document.createTable();
        this.width = width;
        this.widths = widths(table.columns(), width);
        while (target.getNumberOfRows() > 0) {
            target.removeRow(0);
        }
        fix();
    }

    private static int[] widths(List<PaperColumn> columns, int width) {
        var all = columns.stream().mapToInt(PaperColumn::width).sum();
        return columns.stream().mapToInt(column -> column.width() * width / all).toArray();
    }

    private void fix() {
        var properties = target.getCTTbl().getTblPr();
        target.setCellMargins(CELL_MARGIN / 2, CELL_MARGIN, CELL_MARGIN / 2, CELL_MARGIN);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.getTblW().setType(STTblWidth.DXA);
        properties.getTblW().setW(BigInteger.valueOf(width));
        var grid = target.getCTTbl().getTblGrid() == null
                ? target.getCTTbl().addNewTblGrid()
                : target.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    void write(PaperProgress progress) {
        header();
        for (var i = 0; i < table.rows().size(); i++) {
            var row = row(false);
            for (var column = 0; column < widths.length; column++) {
                fill(row, column, table.rows().get(i).get(column));
            }
            progress.written(i + 1, table.rows().size());
        }
    }

    private void header() {
        var upper = row(true);
        for (var head : HeaderCell.upperRow(table.columns())) {
            var cell = cell(upper, width(head));
            if (head.columns() > 1) {
                cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(head.columns()));
            }
            if (head.tall() && table.isGrouped()) {
                cell.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.RESTART);
            }
            head(cell, head.text());
        }
        if (table.isGrouped()) {
            lowerHeader();
        }
    }

    private int width(HeaderCell head) {
        return Arrays.stream(widths, head.first(), head.first() + head.columns())
                .sum();
    }

    private void lowerHeader() {
        var lower = row(true);
        for (var i = 0; i < widths.length; i++) {
            var column = table.columns().get(i);
            var cell = cell(lower, widths[i]);
            if (column.group() == null) {
                cell.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
            } else {
                head(cell, column.heading());
            }
        }
    }

    private XWPFTableRow row(boolean repeated) {
        var row = target.createRow();
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        row.setRepeatHeader(repeated);
        row.setCantSplitRow(repeated);
        return row;
    }

    private static XWPFTableCell cell(XWPFTableRow row, int width) {
        var cell = row.createCell();
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var wide = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        wide.setType(STTblWidth.DXA);
        wide.setW(BigInteger.valueOf(width));
        return cell;
    }

    private static void head(XWPFTableCell cell, String text) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        DocxText.run(paragraph, text, POINTS, true);
    }

    private void fill(XWPFTableRow row, int column, PaperCell content) {
        var cell = cell(row, widths[column]);
        var alignment = alignment(column, content);
        var first = true;
        for (var text : content.paragraphs()) {
            var paragraph = first ? cell.getParagraphs().getFirst() : cell.addParagraph();
            first = false;
            paragraph.setAlignment(alignment);
            paragraph.setSpacingAfter(0);
            DocxText.run(paragraph, text, POINTS, false);
        }
    }

    private ParagraphAlignment alignment(int column, PaperCell content) {
        if (table.columns().get(column).centred()) {
            return ParagraphAlignment.CENTER;
        }
        return content instanceof PaperCell.Number ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
    }
}
