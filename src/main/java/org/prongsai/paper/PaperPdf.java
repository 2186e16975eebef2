package org.prongsai.paper;

import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes papers as PDF: for an archive (PDF/A-3a), for readers' software (PDF/UA-1), and with the data attached that
 * {@link PdfData} reads back. May write several at once.
 */
public final class PaperPdf implements PaperWriter {

    private static final float BEFORE_TABLE = 10;
    private static final float AFTER_TABLE = 16;
    private static final float BELOW_HEADING = 3;

    /**
     * Writes a paper; the stream stays open.
     *
     * @throws java.util.concurrent.CancellationException where the listener ends it; what was written is no document then
     * @throws IllegalArgumentException if the emblem is no picture
     * @throws IOException if the stream takes no more
     */
    @Override
    public void write(Paper paper, OutputStream out, PaperProgress progress) throws IOException {
        try {
            var document = new Document(new Rectangle(PdfSheet.WIDTH, PdfSheet.HEIGHT));
            var writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            writer.setGlyphLayoutManager(Typeface.shaping());
            PdfArchive.prepare(writer, paper.title());
            document.addTitle(paper.title());
            document.open();
            PdfArchive.complete(writer, paper.data());
            var frame = new PdfFrame(writer, paper);
            draw(paper, new PdfSheet(document, writer, frame::draw), progress);
            frame.complete();
            document.close();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static void draw(Paper paper, PdfSheet sheet, PaperProgress progress) throws IOException {
        if (paper.emblem() != null) {
            PdfEmblem.draw(sheet, paper.emblem());
        }
        for (var i = 0; i < paper.heading().size(); i++) {
            var first = i == 0;
            (first ? PdfText.TITLE : PdfText.SUBTITLE)
                    .draw(sheet, first ? PdfName.H1 : PdfName.P, paper.heading().get(i));
        }
        sheet.down(BEFORE_TABLE);
        new PdfTable(sheet, paper.table()).draw(progress);
        sheet.down(AFTER_TABLE);
        paper.charts().forEach(chart -> PdfChart.draw(sheet, chart));
        if (paper.appendix() != null) {
            drawAppendix(sheet, paper.appendix());
        }
        paper.closing().forEach(line -> PdfText.PLAIN.draw(sheet, PdfName.P, line));
        PdfSignatures.draw(sheet, paper.signatories());
    }

    private static void drawAppendix(PdfSheet sheet, PaperTable appendix) {
        var table = new PdfTable(sheet, appendix);
        sheet.keep(PdfText.HEADING.height(appendix.caption(), PdfSheet.INNER) + BELOW_HEADING + table.leastHeight());
        PdfText.HEADING.draw(sheet, PdfName.H2, appendix.caption());
        sheet.down(BELOW_HEADING);
        table.draw(PaperProgress.UNWATCHED);
        sheet.down(AFTER_TABLE);
    }
}
