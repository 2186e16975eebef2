package org.prongsai.paper;

import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.prongsai.shared.ThaiText;

/**
 * Draws what stands on every sheet: its number, in the digits of the heading, and the mark of a paper that is not final. None of
 * it belongs to the text.
 */
final class PdfFrame {

    private static final float SIZE = 9;
    private static final float BASELINE = 22;
    private static final float ROOM = 40;

    private final PdfWriter writer;
    private final boolean thaiDigits;
    private final PdfTemplate total;
    private final Optional<PdfTemplate> mark;

    PdfFrame(PdfWriter writer, Paper paper) {
        this.writer = writer;
        thaiDigits = paper.heading().stream()
                .anyMatch(line -> !ThaiText.arabicDigits(line).equals(line));
        total = writer.getDirectContent().createTemplate(ROOM, SIZE * 2);
        mark = Optional.ofNullable(paper.mark()).map(text -> PdfMark.template(writer, text));
    }

    /** Draws the frame of the sheet that is the writer's now. */
    void draw() {
        var canvas = writer.getDirectContent();
        var before = number(writer.getPageNumber()) + " / ";
        var x = PdfSheet.WIDTH / 2;
        canvas.beginMarkedContentSequence(new PdfName("Artifact"));
        mark.ifPresent(template -> canvas.addTemplate(template, 0, 0));
        write(canvas, before, x - Typeface.REGULAR.width(before, SIZE), BASELINE);
        canvas.addTemplate(total, x, BASELINE - SIZE);
        canvas.endMarkedContentSequence();
    }

    /** Fills in how many sheets there are; called when the last one has been begun. */
    void complete() {
        write(total, number(writer.getPageNumber()), 0, SIZE);
    }

    private String number(int value) {
        var digits = String.valueOf(value);
        return thaiDigits ? ThaiText.thaiDigits(digits) : digits;
    }

    private static void write(PdfContentByte canvas, String text, float x, float baseline) {
        canvas.beginText();
        canvas.setFontAndSize(Typeface.REGULAR.font(), SIZE);
        canvas.setTextMatrix(x, baseline);
        canvas.showText(text);
        canvas.endText();
    }
}
