package org.prongsai.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The emblem above a document's heading, in its own proportions. */
final class DocxEmblem {

    private static final int HEIGHT_POINTS = 62;
    private static final byte PNG_FIRST = (byte) 0x89;

    private DocxEmblem() {}

    static void put(XWPFDocument document, Emblem emblem) throws IOException, InvalidFormatException {
        var image = ImageIO.read(new ByteArrayInputStream(emblem.image()));
        if (image == null) {
            throw new IOException("The emblem is no picture");
        }
        var width = (double) HEIGHT_POINTS * image.getWidth() / image.getHeight();
        var type = emblem.image()[0] == PNG_FIRST ? XWPFDocument.PICTURE_TYPE_PNG : XWPFDocument.PICTURE_TYPE_JPEG;
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var picture = paragraph
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(emblem.image()),
                        type,
                        emblem.description(),
                        Units.toEMU(width),
                        Units.toEMU(HEIGHT_POINTS));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(emblem.description());
    }
}
