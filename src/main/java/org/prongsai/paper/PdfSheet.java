package org.prongsai.paper;

import java.awt.Color;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The sheet that is being written on, from its top to its bottom, and the tree of tags that tells readers' software what is what.
 * Measures are in points.
 */
final class PdfSheet {

    /** Landscape. */
    static final float WIDTH = PageSize.A4.getHeight();

    static final float HEIGHT = PageSize.A4.getWidth();
    static final float LEFT = 42;
    static final float RIGHT = WIDTH - LEFT;
    static final float INNER = RIGHT - LEFT;

    private static final float LINE = 0.5f;
    private static final float TOP = HEIGHT - 38;
    private static final float BOTTOM = 40;

    private final Document document;
    private final PdfWriter writer;
    private final Runnable atTop;
    private final PdfStructureElement root;
    private float y = TOP;

    /**
     * Begins with an empty sheet.
     *
     * @param atTop draws what stands on every sheet, before anything else is drawn on it
     */
    PdfSheet(Document document, PdfWriter writer, Runnable atTop) {
        this.document = document;
        this.writer = writer;
        this.atTop = atTop;
        root = new PdfStructureElement(writer.getStructureTreeRoot(), PdfName.DOCUMENT);
        atTop.run();
    }

    /** A child of the document itself. */
    PdfStructureElement element(PdfName type) {
        return new PdfStructureElement(root, type);
    }

    /** A picture, with what it shows in words. */
    PdfStructureElement figure(String description, float left, float bottom, float width, float height) {
        var figure = element(PdfName.FIGURE);
        figure.put(PdfName.ALT, new PdfString(description, PdfObject.TEXT_UNICODE));
        var layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(PdfName.BBOX, new PdfArray(new float[] {left, bottom, left + width, bottom + height}));
        figure.put(PdfName.A, layout);
        return figure;
    }

    /** Draws something as the content of an element. */
    void tagged(PdfStructureElement element, Runnable content) {
        canvas().beginMarkedContentSequence(element);
        content.run();
        canvas().endMarkedContentSequence();
    }

    /** Draws something that says nothing to those who do not see it. */
    void artifact(Runnable content) {
        canvas().beginMarkedContentSequence(new PdfName("Artifact"));
        content.run();
        canvas().endMarkedContentSequence();
    }

    /** Writes a line as it is shaped by the typeface, and leaves the text itself for copying and reading aloud. */
    void text(String text, Typeface face, float size, float x, float baseline) {
        var actual = new PdfDictionary();
        actual.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        var canvas = canvas();
        canvas.beginText();
        canvas.setFontAndSize(face.font(), size);
        canvas.setTextMatrix(x, baseline);
        canvas.beginMarkedContentSequence(PdfName.SPAN, actual, true);
        canvas.showText(face.printable(text));
        canvas.endMarkedContentSequence();
        canvas.endText();
    }

    void fill(Color color, float x, float bottom, float width, float height) {
        canvas().saveState();
        canvas().setColorFill(color);
        canvas().rectangle(x, bottom, width, height);
        canvas().fill();
        canvas().restoreState();
    }

    /** Draws lines that are no more than an ornament, from the path that is laid. */
    void lines(Runnable path) {
        artifact(() -> {
            canvas().saveState();
            canvas().setLineWidth(LINE);
            path.run();
            canvas().stroke();
            canvas().restoreState();
        });
    }

    PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    float y() {
        return y;
    }

    /** Goes down the sheet. */
    void down(float height) {
        y -= height;
    }

    /** How much room is left. */
    float free() {
        return y - BOTTOM;
    }

    /** How much room an empty sheet has. */
    static float whole() {
        return TOP - BOTTOM;
    }

    /** Goes to the next sheet unless so much room is left, or the sheet is still empty. */
    void keep(float height) {
        if (free() < height && y < TOP) {
            next();
        }
    }

    void next() {
        document.newPage();
        y = TOP;
        atTop.run();
    }
}
