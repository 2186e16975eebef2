package org.prongsai.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets Java shape text on a server that has no fonts and no libfontconfig, where it would otherwise refuse to load any font: it is
 * told that the only font there is lies in a file, and asks nobody else.
 */
final class BundledFonts {

    private static final String SETTING = "sun.awt.fontconfig";
    private static final String NAME = "-prongsai-sarabun-medium-r-normal--*-%d-*-*-p-*-iso10646-1";

    private BundledFonts() {}

    /** To be called before the first font is loaded. An operator's own setting stands. */
    static void announce() throws IOException {
        if (System.getProperty("os.name").startsWith("Linux") && System.getProperty(SETTING) == null) {
            var folder = Files.createTempDirectory("prongsai-fonts");
            folder.toFile().deleteOnExit();
            var font = Files.createFile(folder.resolve("font.ttf"));
            var list = Files.createFile(folder.resolve("fontconfig.properties"));
            font.toFile().deleteOnExit();
            list.toFile().deleteOnExit();
            try (var in = open("Sarabun-Regular.ttf")) {
                Files.write(font, in.readAllBytes());
            }
            Files.writeString(list, listOf(font));
            System.setProperty(SETTING, list.toString());
        }
    }

    static InputStream open(String file) {
        var in = BundledFonts.class.getResourceAsStream("fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("The font " + file + " is missing");
        }
        return in;
    }

    private static String listOf(Path font) {
        return """
                version=1
                allfonts.latin-1=%1$s
                sequence.allfonts=latin-1
                filename.%1$s=%2$s
                """.formatted(NAME, font);
    }
}
