package org.prongsai.paper;

import java.awt.Color;
import org.openpdf.text.pdf.PdfName;

/** Draws a chart in the lines and letters of the PDF, its title above it on the same sheet. */
final class PdfChart {

    private static final float AFTER = 16;

    private PdfChart() {}

    static void draw(PdfSheet sheet, PaperChart chart) {
        var painter = new ChartPainter(chart, PdfSheet.INNER);
        sheet.keep(PdfText.HEADING.height(chart.title(), PdfSheet.INNER) + painter.height());
        PdfText.HEADING.draw(sheet, PdfName.H2, chart.title());
        var top = sheet.y();
        var figure = sheet.figure(
                chart.description(), PdfSheet.LEFT, top - painter.height(), PdfSheet.INNER, painter.height());
        sheet.tagged(figure, () -> painter.paint(new Surface(sheet, top)));
        sheet.down(painter.height() + AFTER);
    }

    private record Surface(PdfSheet sheet, float top) implements ChartSurface {

        @Override
        public void fill(Color color, float x, float y, float width, float height) {
            sheet.fill(color, PdfSheet.LEFT + x, top - y - height, width, height);
        }

        @Override
        public void text(String text, Typeface face, float size, float x, float baseline) {
            sheet.text(text, face, size, PdfSheet.LEFT + x, top - baseline);
        }
    }
}
