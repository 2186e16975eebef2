package org.prongsai.paper;

import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontLoadException;
import org.openpdf.text.pdf.GlyphLayoutManager;

/** The two cuts of Sarabun, loaded once for as long as the application runs and shared by all papers. */
enum Typeface {
    REGULAR("Sarabun-Regular.ttf"),
    BOLD("Sarabun-Bold.ttf");

    private static final float UNITS = 1000;

    private final BaseFont font;

    Typeface(String file) {
        font = Loader.load(file);
        font.setIncludeCidSet(false);
    }

    /** What shapes the text of one document. */
    static GlyphLayoutManager shaping() {
        return new GlyphLayoutManager(Loader.FONTS);
    }

    BaseFont font() {
        return font;
    }

    Font awt(float size) {
        return Loader.FONTS.getAwtFont(font, size);
    }

    /** In points. */
    float width(String text, float size) {
        return positions(text, size)[text.length()];
    }

    /** Where each character of a text begins, and where the last one ends; in points. */
    float[] positions(String text, float size) {
        var positions = new float[text.length() + 1];
        for (var i = 0; i < text.length(); i++) {
            var shown = shown(text.charAt(i));
            positions[i + 1] = positions[i] + (shown == Substitutes.NONE ? 0 : font.getWidth(shown) * size / UNITS);
        }
        return positions;
    }

    /** The text with another sign for what Sarabun does not have: an archive takes no letter without a shape. */
    String printable(String text) {
        var result = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var shown = shown(text.charAt(i));
            if (shown != Substitutes.NONE) {
                result.append(shown);
            }
        }
        return result.toString();
    }

    private char shown(char c) {
        return c >= ' ' && font.charExists(c) ? c : Substitutes.of(c);
    }

    private static final class Loader {

        private static final GlyphLayoutFontManager FONTS = new GlyphLayoutFontManager();

        static {
            try {
                BundledFonts.announce();
            } catch (IOException e) {
                throw new UncheckedIOException("No font can be laid where Java finds it", e);
            }
        }

        private static BaseFont load(String file) {
            try (var in = BundledFonts.open(file)) {
                return FONTS.loadFont(file, in, 1).getBaseFont();
            } catch (FontLoadException e) {
                throw new IllegalStateException("The font " + file + " cannot be loaded", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
