package org.prongsai.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prongsai.shared.ThaiText;

/**
 * Where a report comes from.
 *
 * @param name named as the source of the scores; the last 200 characters count
 * @param content the bytes as they came
 * @param text what was read from them
 */
public record ReportSource(String name, byte[] content, String text) {

    private static final int LONGEST_NAME = 200;

    public ReportSource {
        name = named(name);
    }

    /**
     * A file.
     *
     * @throws ReportUnreadableException where it holds no text that could be a report
     * @throws org.prongsai.shared.RefusedException where it is damaged, too large, or holds what could do harm
     */
    public static ReportSource of(String name, Path file) {
        var text = ReportFiles.text(name, file);
        try {
            return new ReportSource(name, Files.readAllBytes(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What was pasted or typed.
     *
     * @throws ReportUnreadableException where it is longer than a report can be
     */
    public static ReportSource pasted(String name, String text) {
        return new ReportSource(name, text.getBytes(StandardCharsets.UTF_8), ReportFiles.text(text));
    }

    private static String named(String given) {
        var name = ThaiText.singleSpaced(MarkupRemnants.storable(given));
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A report needs a name");
        }
        return name.length() <= LONGEST_NAME
                ? name
                : MarkupRemnants.storable(name.substring(name.length() - LONGEST_NAME));
    }
}
