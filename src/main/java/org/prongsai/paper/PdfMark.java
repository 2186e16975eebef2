package org.prongsai.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** A word across the sheet, drawn as lines and not as letters, so that nobody copies it along with the text. */
final class PdfMark {

    private static final Color PALE = new Color(0xEA, 0xEA, 0xEA);
    private static final double SLOPE = Math.toRadians(27);
    private static final float LONGEST = 560;
    private static final float LARGEST = 150;

    private PdfMark() {}

    static PdfTemplate template(PdfWriter writer, String text) {
        var template = writer.getDirectContent().createTemplate(PdfSheet.WIDTH, PdfSheet.HEIGHT);
        template.setColorFill(PALE);
        trace(template, outline(text));
        template.fill();
        return template;
    }

    private static Shape outline(String text) {
        var letters = Typeface.BOLD.printable(text).toCharArray();
        var size = Math.min(LARGEST, LONGEST / Math.max(1, Typeface.BOLD.width(text, 1)));
        var outline = Typeface.BOLD
                .awt(size)
                .layoutGlyphVector(
                        new FontRenderContext(new AffineTransform(), true, true),
                        letters,
                        0,
                        letters.length,
                        Font.LAYOUT_LEFT_TO_RIGHT)
                .getOutline();
        var bounds = outline.getBounds2D();
        var onSheet = AffineTransform.getTranslateInstance(PdfSheet.WIDTH / 2, PdfSheet.HEIGHT / 2);
        onSheet.rotate(SLOPE);
        onSheet.scale(1, -1);
        onSheet.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return onSheet.createTransformedShape(outline);
    }

    private static void trace(PdfContentByte canvas, Shape shape) {
        var to = new float[6];
        float[] last = {0, 0};
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> canvas.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> canvas.lineTo(to[0], to[1]);
                case PathIterator.SEG_QUADTO ->
                    canvas.curveTo(
                            last[0] + (to[0] - last[0]) * 2 / 3,
                            last[1] + (to[1] - last[1]) * 2 / 3,
                            to[2] + (to[0] - to[2]) * 2 / 3,
                            to[3] + (to[1] - to[3]) * 2 / 3,
                            to[2],
                            to[3]);
                case PathIterator.SEG_CUBICTO -> canvas.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> canvas.closePath();
            }
            last = end(path.currentSegment(to), to, last);
        }
    }

    private static float[] end(int segment, float[] to, float[] last) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> new float[] {to[0], to[1]};
            case PathIterator.SEG_QUADTO -> new float[] {to[2], to[3]};
            case PathIterator.SEG_CUBICTO -> new float[] {to[4], to[5]};
            default -> last;
        };
    }
}
