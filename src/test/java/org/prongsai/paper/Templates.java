package org.prongsai.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Templates as a municipality would write them. */
public final class Templates {

    private Templates() {}

    /** A template with a paragraph of each of these texts. */
    public static byte[] of(String... paragraphs) {
        return of(document -> {
            for (var text : paragraphs) {
                document.createParagraph().createRun().setText(text);
            }
        });
    }

    static byte[] of(Consumer<XWPFDocument> writer) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            writer.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
