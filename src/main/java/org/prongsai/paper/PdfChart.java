package org.prongsai.paper;

import java.awt.Color;
import org.openpdf.text.pdf.PdfName;

/** Draws a chart in the lines and letters of the PDF, its title above it on the same sheet. */
final class PdfChart {

    private static final float AFTER = 16;

    private PdfChart() {}

    /** Draws the chart, smaller where it has more bars than there is room for on a sheet. */
    static void draw(PdfSheet sheet, PaperChart chart) {
        var painter = new ChartPainter(chart, PdfSheet.INNER);
        sheet.keep(PdfText.HEADING.height(chart.title(), PdfSheet.INNER) + painter.height());
        PdfText.HEADING.draw(sheet, PdfName.H2, chart.title());
        var top = sheet.y();
        var scale = Math.min(1, sheet.free() / painter.height());
        var height = painter.height() * scale;
        var figure = sheet.figure(chart.description(), PdfSheet.LEFT, top - height, PdfSheet.INNER, height);
        sheet.tagged(figure, () -> painter.paint(new Surface(sheet, top, scale)));
        sheet.down(height + AFTER);
    }

    private record Surface(PdfSheet sheet, float top, float scale) implements ChartSurface {

        @Override
        public void fill(Color color, float x, float y, float width, float height) {
            sheet.fill(color, PdfSheet.LEFT + x * scale, top - (y + height) * scale, width * scale, height * scale);
        }

        @Override
        public void text(String text, Typeface face, float size, float x, float baseline) {
            sheet.text(text, face, size * scale, PdfSheet.LEFT + x * scale, top - baseline * scale);
        }
    }
}
