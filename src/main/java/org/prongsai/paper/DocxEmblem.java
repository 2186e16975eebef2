package org.prongsai.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The emblem above a document's heading, in its own proportions. */
final class DocxEmblem {

    private static final byte PNG_FIRST = (byte) 0x89;

    private DocxEmblem() {}

    static void put(XWPFDocument document, Emblem emblem) throws IOException, InvalidFormatException {
        var image = emblem.picture();
        var scale = Emblem.scale(image);
        var type = emblem.image()[0] == PNG_FIRST ? XWPFDocument.PICTURE_TYPE_PNG : XWPFDocument.PICTURE_TYPE_JPEG;
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var picture = paragraph
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(emblem.image()),
                        type,
                        emblem.description(),
                        Units.toEMU(image.getWidth() * scale),
                        Units.toEMU(image.getHeight() * scale));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(emblem.description());
    }
}
