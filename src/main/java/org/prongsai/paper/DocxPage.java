package org.prongsai.paper;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a document: landscape A4, numbered; lengths are in twentieths of a point. */
final class DocxPage {

    private static final int LONG_EDGE = 16_838;
    private static final int SHORT_EDGE = 11_906;
    private static final int MARGIN = 850;
    private static final int EDGE = 450;
    private static final int NUMBER_POINTS = 10;
    private static final int DEFAULT_POINTS = 12;
    private static final int MARK_POINTS = 20;

    /** What lies between the margins. */
    static final int WIDTH = LONG_EDGE - 2 * MARGIN;

    private DocxPage() {}

    static void layOut(XWPFDocument document) {
        var styles = CTStyles.Factory.newInstance();
        var defaults = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        DocxText.style(defaults, DEFAULT_POINTS, false);
        document.createStyles().setStyles(styles);
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(LONG_EDGE));
        size.setH(BigInteger.valueOf(SHORT_EDGE));
        size.setOrient(STPageOrientation.LANDSCAPE);
        var margins = section.addNewPgMar();
        var margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(EDGE));
        margins.setFooter(BigInteger.valueOf(EDGE));
        margins.setGutter(BigInteger.ZERO);
        number(document.createFooter(HeaderFooterType.DEFAULT).createParagraph());
    }

    private static void number(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        field(paragraph, "PAGE");
        DocxText.run(paragraph, " / ", NUMBER_POINTS, false);
        field(paragraph, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var run = paragraph.getCTP().addNewFldSimple();
        run.setInstr(instruction);
        var content = run.addNewR();
        DocxText.style(content.addNewRPr(), NUMBER_POINTS, false);
        content.addNewT().setStringValue("1");
    }

    /** Writes a word at the top of every page, unless a template has a place for it there. A watermark would stand before the text in some programs. */
    static void mark(XWPFDocument document, String mark) {
        var headers = new LinkedHashSet<>(document.getHeaderList());
        headers.add(document.createHeader(HeaderFooterType.DEFAULT));
        if (document.getDocument().getBody().getSectPr().isSetTitlePg()) {
            headers.add(document.createHeader(HeaderFooterType.FIRST));
        }
        for (var header : headers) {
            if (!isMarked(header)) {
                var paragraph = header.createParagraph();
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
                DocxText.run(paragraph, mark, MARK_POINTS, true);
            }
        }
    }

    private static boolean isMarked(XWPFHeader header) {
        return DocxPieces.in(header._getHdrFtr()).stream()
                .anyMatch(each -> each.names().contains(TemplateText.MARK.placeholder()));
    }
}
