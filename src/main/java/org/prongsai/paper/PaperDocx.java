package org.prongsai.paper;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes papers as documents that can be edited further, with tables whose headers are repeated and charts that are charts. */
public final class PaperDocx implements PaperWriter {

    private static final int LARGE = 16;
    private static final int MEDIUM = 14;

    @Override
    public void write(Paper paper, OutputStream out, PaperProgress progress) throws IOException {
        try (var document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(paper.title());
            DocxPage.layOut(document);
            if (paper.mark() != null) {
                DocxPage.mark(document, paper.mark());
            }
            heading(paper, document);
            new DocxTable(document, paper.table()).write(progress);
            for (var chart : paper.charts()) {
                new DocxChart(document).write(chart);
            }
            var appendix = paper.appendix();
            if (appendix != null) {
                DocxText.paragraph(document, ParagraphAlignment.CENTER, appendix.caption(), MEDIUM, true)
                        .setPageBreak(true);
                new DocxTable(document, appendix).write(PaperProgress.UNWATCHED);
            }
            paper.closing().forEach(line -> DocxText.paragraph(document, ParagraphAlignment.LEFT, line, MEDIUM, false));
            new DocxSignatures(document).write(paper.signatories());
            document.write(out);
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
    }

    private static void heading(Paper paper, XWPFDocument document) throws IOException, InvalidFormatException {
        if (paper.emblem() != null) {
            DocxEmblem.put(document, paper.emblem());
        }
        for (var i = 0; i < paper.heading().size(); i++) {
            var text = paper.heading().get(i);
            DocxText.paragraph(document, ParagraphAlignment.CENTER, text, i == 0 ? LARGE : MEDIUM, true);
        }
    }
}
