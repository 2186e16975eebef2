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
            OfficeProperties.describe(document.getProperties(), paper);
            DocxFonts.embed(document);
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
                DocxText.heading(document, appendix.caption(), MEDIUM, 1).setPageBreak(true);
                new DocxTable(document, appendix).write(PaperProgress.UNWATCHED);
            }
            closing(paper, document);
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
            if (i == 0) {
                DocxText.heading(document, text, LARGE, 0);
            } else {
                DocxText.paragraph(document, ParagraphAlignment.CENTER, text, MEDIUM, true);
            }
        }
        if (!paper.heading().isEmpty()) {
            document.getParagraphs().getLast().setSpacingAfter(DocxText.GAP);
        }
    }

    private static void closing(Paper paper, XWPFDocument document) {
        for (var i = 0; i < paper.closing().size(); i++) {
            DocxText.paragraph(
                            document, ParagraphAlignment.LEFT, paper.closing().get(i), MEDIUM, false)
                    .setSpacingBefore(i == 0 ? DocxText.GAP : 0);
        }
    }
}
