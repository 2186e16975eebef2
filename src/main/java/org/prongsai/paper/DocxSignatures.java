package org.prongsai.paper;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Who signs, side by side, each under a line to sign on. */
final class DocxSignatures {

    private static final int POINTS = 14;
    private static final String LINE = ".".repeat(40);

    private final XWPFDocument document;
    private final int width;

    /** @param width of all of them, in twentieths of a point */
    DocxSignatures(XWPFDocument document, int width) {
        this.document = document;
        this.width = width;
    }

    void write(List<Signatory> signatories) {
        if (signatories.isEmpty()) {
            return;
        }
        DocxText.paragraph(document, ParagraphAlignment.LEFT, "", POINTS, false).setKeepNext(true);
        var table = document.createTable(1, signatories.size());
        table.setWidth(width);
        Stream.<Border>of(
                        table::setTopBorder,
                        table::setBottomBorder,
                        table::setLeftBorder,
                        table::setRightBorder,
                        table::setInsideVBorder)
                .forEach(border -> border.set(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto"));
        var row = table.getRow(0);
        row.setCantSplitRow(true);
        for (var i = 0; i < signatories.size(); i++) {
            sign(row.getCell(i), signatories.get(i));
        }
    }

    private static void sign(XWPFTableCell cell, Signatory signatory) {
        var name = signatory.name().isEmpty() ? LINE : signatory.name();
        var first = true;
        for (var text : List.of("", LINE, "(" + name + ")", signatory.post())) {
            var paragraph = first ? cell.getParagraphs().getFirst() : cell.addParagraph();
            first = false;
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setSpacingAfter(0);
            DocxText.run(paragraph, text, POINTS, false);
        }
    }

    private interface Border {
        void set(XWPFTable.XWPFBorderType type, int size, int space, String colour);
    }
}
