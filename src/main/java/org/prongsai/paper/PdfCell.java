package org.prongsai.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * A cell of a table, its text broken into lines, to be drawn as a whole or over several sheets.
 */
final class PdfCell {

    static final float SIZE = 10;
    static final float LEADING = 15;
    static final float PADDING = 4;

    /** How far above a line's lower edge its letters stand: room for the vowels below them. */
    private static final float BELOW = 4.4f;

    enum Align {
        LEFT(0),
        CENTRE(0.5f),
        RIGHT(1);

        private final float share;

        Align(float share) {
            this.share = share;
        }
    }

    private final List<PdfLine> lines;
    private final Typeface face;
    private final Align align;
    private final float left;
    private final float width;
    private final Map<Integer, PdfStructureElement> paragraphs = new HashMap<>();

    /**
     * Breaks a text into lines.
     *
     * @param left of the cell's border
     * @param right of the cell's border
     */
    PdfCell(List<String> text, Typeface face, Align align, float left, float right) {
        this.face = face;
        this.align = align;
        this.left = left + PADDING;
        width = right - left - 2 * PADDING;
        lines = PdfLine.broken(text, face, SIZE, width);
    }

    int lines() {
        return lines.size();
    }

    /** Draws some of the lines, the first of them below this height, each paragraph as a child of the element. */
    void draw(PdfSheet sheet, PdfStructureElement element, int from, int to, float top) {
        for (var i = from; i < Math.min(to, lines.size()); ) {
            var paragraph = lines.get(i).paragraph();
            var end = i;
            while (end < Math.min(to, lines.size()) && lines.get(end).paragraph() == paragraph) {
                end++;
            }
            var first = i;
            var last = end;
            sheet.tagged(
                    paragraphs.computeIfAbsent(paragraph, p -> new PdfStructureElement(element, PdfName.P)),
                    () -> draw(sheet, first, last, top - (first - from) * LEADING));
            i = end;
        }
    }

    /** Draws all the lines within something that is already marked. */
    void draw(PdfSheet sheet, float top) {
        draw(sheet, 0, lines.size(), top);
    }

    private void draw(PdfSheet sheet, int from, int to, float top) {
        for (var i = from; i < to; i++) {
            var line = lines.get(i);
            var indent = align == Align.LEFT ? line.indent() : (width - line.width()) * align.share;
            sheet.text(line.text(), face, SIZE, left + indent, top - (i - from + 1) * LEADING + BELOW);
        }
    }
}
