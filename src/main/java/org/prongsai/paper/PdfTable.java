package org.prongsai.paper;

import java.util.Collections;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** Draws a table over as many sheets as it takes, its header on each of them. */
final class PdfTable {

    /** A row that goes on on the next sheet has at least so many lines on either. */
    private static final int FEWEST_LINES = 3;

    /** A row that has room on one sheet is not begun on another that has less room than this share of a sheet. */
    private static final float WORTH_BEGINNING = 0.25f;

    private final PdfSheet sheet;
    private final PaperTable table;
    private final PdfColumns columns;
    private final PdfTableHeader header;
    private final PdfStructureElement element;

    PdfTable(PdfSheet sheet, PaperTable table) {
        this.sheet = sheet;
        this.table = table;
        columns = PdfColumns.of(table.columns());
        header = new PdfTableHeader(sheet, columns);
        element = sheet.element(PdfName.TABLE);
        var summary = new PdfDictionary();
        summary.put(PdfName.O, new PdfName("Table"));
        summary.put(new PdfName("Summary"), new PdfString(table.caption(), PdfObject.TEXT_UNICODE));
        element.put(PdfName.A, summary);
    }

    /** Draws the table; one without rows gets an empty row, since a header alone is no table. */
    void draw(PaperProgress progress) {
        sheet.keep(leastHeight());
        header.draw(element);
        var body = new PdfStructureElement(element, PdfName.TBODY);
        var rows = table.rows();
        for (var i = 0; i < rows.size(); i++) {
            draw(new PdfRow(columns, rows.get(i), body));
            progress.written(i + 1, rows.size());
        }
        if (rows.isEmpty()) {
            draw(new PdfRow(columns, Collections.nCopies(table.columns().size(), PaperCell.Text.of("")), body));
        }
    }

    /** What is needed to begin the table on a sheet. */
    float leastHeight() {
        return header.height() + PdfRow.height(FEWEST_LINES);
    }

    private void draw(PdfRow row) {
        if (sheet.free() < PdfRow.height(row.lines()) && isBetterOnNext(row)) {
            turn();
        }
        var from = 0;
        while (from < row.lines()) {
            var to = Math.min(row.lines(), from + Math.max(1, PdfRow.linesIn(sheet.free())));
            if (row.lines() - to > 0) {
                to = Math.max(from + 1, Math.min(to, row.lines() - FEWEST_LINES));
            }
            row.draw(sheet, from, to);
            from = to;
            if (from < row.lines()) {
                turn();
            }
        }
    }

    private boolean isBetterOnNext(PdfRow row) {
        var wholeSheet = PdfSheet.whole() - header.height();
        return PdfRow.linesIn(sheet.free()) < FEWEST_LINES
                || PdfRow.height(row.lines()) <= wholeSheet && sheet.free() < wholeSheet * WORTH_BEGINNING;
    }

    private void turn() {
        sheet.next();
        header.repeat();
    }
}
