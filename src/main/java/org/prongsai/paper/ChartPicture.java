package org.prongsai.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A chart as a picture, for a format that cannot draw.
 *
 * @param width at which it is to be shown, in points
 * @param height at which it is to be shown, in points
 */
record ChartPicture(byte[] png, float width, float height) {

    /** Dots a point: 216 dots an inch. */
    private static final int SCALE = 3;

    /**
     * Draws the chart, without its title.
     *
     * @param width in points
     */
    static ChartPicture of(PaperChart chart, float width) {
        var painter = new ChartPainter(chart, width);
        var height = Math.max(1, painter.height());
        var image =
                new BufferedImage(Math.round(width * SCALE), Math.round(height * SCALE), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(SCALE, SCALE);
            painter.paint(new Canvas(graphics));
        } finally {
            graphics.dispose();
        }
        return new ChartPicture(png(image), width, height);
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private record Canvas(Graphics2D graphics) implements ChartSurface {

        @Override
        public void fill(Color color, float x, float y, float width, float height) {
            graphics.setColor(color);
            graphics.fill(new Rectangle2D.Float(x, y, width, height));
        }

        @Override
        public void text(String text, Typeface face, float size, float x, float baseline) {
            var shown = face.printable(text).toCharArray();
            var glyphs = face.awt(size)
                    .layoutGlyphVector(
                            graphics.getFontRenderContext(), shown, 0, shown.length, Font.LAYOUT_LEFT_TO_RIGHT);
            graphics.setColor(Color.BLACK);
            graphics.drawGlyphVector(glyphs, x, baseline);
        }
    }
}
