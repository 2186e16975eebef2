package org.prongsai.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Thai text in a document. Word takes Thai for a complex script, which has a font, a size and a weight of its own beside those of
 * Latin letters; all of them are named, or it falls back to another font.
 */
final class DocxText {

    static final String FONT = "Sarabun";

    /** Between a text and a table, in twentieths of a point. */
    static final int GAP = 120;

    private static final String LATIN = "en-US";
    private static final String THAI = "th-TH";

    private DocxText() {}

    static XWPFParagraph paragraph(
            XWPFDocument document, ParagraphAlignment alignment, String text, int points, boolean bold) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        run(paragraph, text, points, bold);
        return paragraph;
    }

    /**
     * A heading that a program lists in its outline.
     *
     * @param level 0 for the document's own
     */
    static XWPFParagraph heading(XWPFDocument document, String text, int points, int level) {
        var paragraph = paragraph(document, ParagraphAlignment.CENTER, text, points, true);
        paragraph.setKeepNext(true);
        paragraph.setSpacingAfter(level == 0 ? 0 : GAP);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return paragraph;
    }

    static void run(XWPFParagraph paragraph, String text, int points, boolean bold) {
        var run = paragraph.createRun();
        run.setText(text);
        var properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        style(properties, points, bold);
        properties.addNewCs();
    }

    /** Gives all text after a node, and below the same parent, another font. */
    static void setFont(Node since, String font) {
        if (font.equals(FONT)) {
            return;
        }
        for (var next = since.getNextSibling(); next != null; next = next.getNextSibling()) {
            setFontIn(next, font);
        }
    }

    private static void setFontIn(Node node, String font) {
        if (node instanceof Element element && "rFonts".equals(element.getLocalName())) {
            var attributes = element.getAttributes();
            for (var i = 0; i < attributes.getLength(); i++) {
                attributes.item(i).setNodeValue(font);
            }
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            setFontIn(child, font);
        }
    }

    /** The looks of text, in the order in which the schema wants them. */
    static void style(CTRPr properties, int points, boolean bold) {
        var fonts = properties.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        if (bold) {
            properties.addNewB();
            properties.addNewBCs();
        }
        var halfPoints = BigInteger.valueOf(2L * points);
        properties.addNewSz().setVal(halfPoints);
        properties.addNewSzCs().setVal(halfPoints);
        var language = properties.addNewLang();
        language.setVal(LATIN);
        language.setBidi(THAI);
    }
}
