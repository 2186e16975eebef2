package org.prongsai.paper;

import java.util.List;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * A text outside of the tables.
 *
 * @param size of its letters, in points
 * @param centred in the middle of its column, else at the column's left
 */
record PdfText(Typeface face, float size, boolean centred) {

    static final PdfText TITLE = new PdfText(Typeface.BOLD, 15, true);
    static final PdfText SUBTITLE = new PdfText(Typeface.BOLD, 12.5f, true);
    static final PdfText HEADING = new PdfText(Typeface.BOLD, 12.5f, false);
    static final PdfText PLAIN = new PdfText(Typeface.REGULAR, 11, false);
    static final PdfText SIGNATURE = new PdfText(Typeface.REGULAR, 11, true);

    private static final float LEADING = 1.5f;
    private static final float BASELINE = 1.08f;

    /** How high a text is in a column so wide. */
    float height(String text, float width) {
        return lines(text, width).size() * size * LEADING;
    }

    /** Draws a text over the sheet's whole width, as an element of this type, and goes below it. */
    void draw(PdfSheet sheet, PdfName type, String text) {
        var lines = lines(text, PdfSheet.INNER);
        if (!lines.isEmpty()) {
            var element = sheet.element(type);
            for (var line : lines) {
                sheet.keep(size * LEADING);
                sheet.tagged(element, () -> draw(sheet, line, PdfSheet.LEFT, PdfSheet.INNER, sheet.y()));
                sheet.down(size * LEADING);
            }
        }
    }

    /** Draws a text in a column whose upper edge is at this height; returns how high it is. */
    float draw(PdfSheet sheet, PdfStructureElement element, String text, float left, float width, float top) {
        var lines = lines(text, width);
        if (!lines.isEmpty()) {
            sheet.tagged(element, () -> {
                for (var i = 0; i < lines.size(); i++) {
                    draw(sheet, lines.get(i), left, width, top - i * size * LEADING);
                }
            });
        }
        return lines.size() * size * LEADING;
    }

    private void draw(PdfSheet sheet, PdfLine line, float left, float width, float top) {
        var indent = centred ? (width - line.width()) / 2 : line.indent();
        sheet.text(line.text(), face, size, left + indent, top - size * BASELINE);
    }

    private List<PdfLine> lines(String text, float width) {
        return PdfLine.broken(List.of(text), face, size, width);
    }
}
