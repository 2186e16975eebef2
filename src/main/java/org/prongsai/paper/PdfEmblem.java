package org.prongsai.paper;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.openpdf.text.Image;

/** Draws the emblem, in no more dots than print needs and in the colours that an archive takes. */
final class PdfEmblem {

    /** 280 dots an inch. */
    private static final int DOTS = 240;

    private PdfEmblem() {}

    static void draw(PdfSheet sheet, Emblem emblem) throws IOException {
        var image = picture(emblem);
        var scale = (float) Emblem.scale(image);
        var width = image.getWidth() * scale;
        var height = image.getHeight() * scale;
        var picture = Image.getInstance(image, Color.WHITE);
        picture.scaleAbsolute(width, height);
        picture.setAbsolutePosition((PdfSheet.WIDTH - width) / 2, sheet.y() - height);
        var figure =
                sheet.figure(emblem.description(), (PdfSheet.WIDTH - width) / 2, sheet.y() - height, width, height);
        sheet.tagged(figure, () -> sheet.canvas().addImage(picture));
        sheet.down(height + 6);
    }

    private static BufferedImage picture(Emblem emblem) throws IOException {
        var image = emblem.picture();
        var scale = Math.min(1, (float) DOTS / image.getHeight());
        var width = Math.max(1, Math.round(image.getWidth() * scale));
        var height = Math.max(1, Math.round(image.getHeight() * scale));
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return result;
    }
}
