package org.prongsai.paper;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** A row of a table, to be drawn as a whole or, line by line, over several sheets. */
final class PdfRow {

    private static final float PADDING = 3;

    private final PdfColumns columns;
    private final List<PdfCell> cells = new ArrayList<>();
    private final List<PdfStructureElement> elements = new ArrayList<>();
    private final int lines;

    PdfRow(PdfColumns columns, List<PaperCell> row, PdfStructureElement body) {
        this.columns = columns;
        var element = new PdfStructureElement(body, new PdfName("TR"));
        for (var i = 0; i < row.size(); i++) {
            cells.add(columns.cell(i, row.get(i)));
            elements.add(new PdfStructureElement(element, new PdfName("TD")));
        }
        lines = Math.max(1, cells.stream().mapToInt(PdfCell::lines).max().orElse(0));
    }

    int lines() {
        return lines;
    }

    /** How high so many lines are with the room above and below them. */
    static float height(int lines) {
        return lines * PdfCell.LEADING + 2 * PADDING;
    }

    /** How many lines have room in so much height. */
    static int linesIn(float height) {
        return (int) ((height - 2 * PADDING) / PdfCell.LEADING);
    }

    /** Draws the lines from one up to another, at the sheet's height, and goes below them. */
    void draw(PdfSheet sheet, int from, int to) {
        var top = sheet.y();
        for (var i = 0; i < cells.size(); i++) {
            cells.get(i).draw(sheet, elements.get(i), from, to, top - PADDING);
        }
        sheet.down(height(to - from));
        columns.drawGrid(sheet, top);
    }
}
