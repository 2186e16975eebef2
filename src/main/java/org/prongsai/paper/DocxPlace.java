package org.prongsai.paper;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.w3c.dom.Node;

/** A paragraph of a template whose place a block takes. */
record DocxPlace(XWPFDocument document, CTP paragraph, DocxPieces pieces, TemplateBlock block) {

    /** Moves what was written at the document's end since a node to this place, and takes the placeholder away. */
    void take(Node since) {
        var place = paragraph.getDomNode();
        var body = place.getParentNode();
        var end = section(document).getDomNode();
        for (var next = since.getNextSibling(); next != end; next = since.getNextSibling()) {
            body.insertBefore(next, place);
        }
        if (paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr()) {
            pieces.clear();
        } else {
            body.removeChild(place);
        }
    }

    /** The last node before which a document's writing goes on. */
    Node end() {
        return section(document).getDomNode().getPreviousSibling();
    }

    /** Between the margins of the pages that this place is on, in twentieths of a point. */
    int width() {
        var body = document.getDocument().getBody();
        var section = body.getPList().stream()
                .dropWhile(each -> each != paragraph)
                .filter(each -> each.isSetPPr() && each.getPPr().isSetSectPr())
                .map(each -> each.getPPr().getSectPr())
                .findFirst()
                .orElseGet(() -> section(document));
        if (!section.isSetPgSz() || !section.isSetPgMar()) {
            return DocxPage.WIDTH;
        }
        var margins = section.getPgMar();
        return number(section.getPgSz().getW()) - number(margins.getLeft()) - number(margins.getRight());
    }

    /** The font of the placeholder, which is the block's too. */
    String font() {
        return paragraph.getRList().stream()
                .filter(run -> run.isSetRPr() && run.getRPr().sizeOfRFontsArray() > 0)
                .map(run -> run.getRPr().getRFontsArray(0))
                .flatMap(fonts -> Stream.of(fonts.getCs(), fonts.getAscii()).filter(name -> name != null))
                .findFirst()
                .orElse(DocxText.FONT);
    }

    private static int number(Object twentieths) {
        return new BigInteger(twentieths.toString()).intValue();
    }

    private static CTSectPr section(XWPFDocument document) {
        var body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }
}
