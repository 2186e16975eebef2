package org.prongsai.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture of the municipality's emblem.
 *
 * @param image PNG or JPEG
 * @param description what it shows, for those who do not see it
 */
public record Emblem(byte[] image, String description) {

    /** On each side. A small file may unpack into more than the memory holds. */
    public static final int MOST_DOTS = 3000;

    /** In points. */
    private static final double HEIGHT = 62;

    private static final double WIDEST = 180;

    /** Whether every dot of it can be read, and there are not too many. */
    public boolean isPrintable() {
        try {
            picture();
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** @throws IOException where it is not {@linkplain #isPrintable printable} */
    BufferedImage picture() throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("The emblem is neither a PNG nor a JPEG");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } catch (RuntimeException damaged) {
                throw new IOException("The emblem is damaged", damaged);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        if (Math.max(reader.getWidth(0), reader.getHeight(0)) > MOST_DOTS) {
            throw new IOException("The emblem has too many dots");
        }
        return reader.read(0);
    }

    /** Points for each dot of its picture: as high as a heading wants it, unless that made it too wide. */
    static double scale(BufferedImage picture) {
        return Math.min(HEIGHT / picture.getHeight(), WIDEST / picture.getWidth());
    }
}
