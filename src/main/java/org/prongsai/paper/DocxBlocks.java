package org.prongsai.paper;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes the blocks of a paper at the end of a document. */
final class DocxBlocks {

    private static final int LARGE = 16;
    private static final int MEDIUM = 14;

    private final XWPFDocument document;
    private final Paper paper;
    private final PaperProgress progress;

    DocxBlocks(XWPFDocument document, Paper paper, PaperProgress progress) {
        this.document = document;
        this.paper = paper;
        this.progress = progress;
    }

    /** @param width between the margins, in twentieths of a point */
    void write(TemplateBlock block, int width) throws IOException, InvalidFormatException {
        switch (block) {
            case EMBLEM -> emblem();
            case HEADING -> heading();
            case TABLE -> new DocxTable(document, paper.table(), width).write(progress);
            case CHARTS -> charts(width);
            case COMPARISON -> comparison(width);
            case CLOSING -> closing();
            case SIGNATORIES -> new DocxSignatures(document, width).write(paper.signatories());
        }
    }

    private void emblem() throws IOException, InvalidFormatException {
        if (paper.emblem() != null) {
            DocxEmblem.put(document, paper.emblem());
        }
    }

    private void heading() {
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

    private void charts(int width) throws IOException, InvalidFormatException {
        for (var chart : paper.charts()) {
            new DocxChart(document, width).write(chart);
        }
    }

    private void comparison(int width) {
        var appendix = paper.appendix();
        if (appendix != null) {
            DocxText.heading(document, appendix.caption(), MEDIUM, 1).setPageBreak(true);
            new DocxTable(document, appendix, width).write(PaperProgress.UNWATCHED);
        }
    }

    private void closing() {
        for (var i = 0; i < paper.closing().size(); i++) {
            DocxText.paragraph(
                            document, ParagraphAlignment.LEFT, paper.closing().get(i), MEDIUM, false)
                    .setSpacingBefore(i == 0 ? DocxText.GAP : 0);
        }
    }
}
