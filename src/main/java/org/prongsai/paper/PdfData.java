package org.prongsai.paper;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads back the data that {@link PaperPdf} attached to a paper. It looks for that one stream instead of reading the document, so
 * that nothing a stranger put into a PDF is ever followed.
 */
public final class PdfData {

    /** In bytes: ten times a paper of a thousand measures. */
    private static final int LARGEST_PDF = 40 * 1024 * 1024;

    /** In bytes. */
    private static final int LARGEST_DATA = 16 * 1024 * 1024;

    private static final int MOST_ATTACHMENTS = 20;
    private static final int LONGEST_HEADER = 500;
    private static final String MARK = PdfArchive.OURS.toString();
    private static final Pattern LENGTH = Pattern.compile("/Length (\\d{1,9})(?=[/>])");

    private PdfData() {}

    /** The data attached to a paper of ours; none for any other file, nor for one that is encrypted, broken or too large. */
    public static Optional<String> of(byte[] pdf) {
        if (pdf.length > LARGEST_PDF) {
            return Optional.empty();
        }
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var at = text.length();
        for (var i = 0; i < MOST_ATTACHMENTS; i++) {
            at = text.lastIndexOf(MARK, at - 1);
            if (at < 0) {
                return Optional.empty();
            }
            var data = attached(pdf, text, at);
            if (data.isPresent()) {
                return data;
            }
        }
        return Optional.empty();
    }

    /** What is attached where this mark stands in the header of a stream. */
    private static Optional<String> attached(byte[] pdf, String text, int mark) {
        var end = text.indexOf("stream", mark);
        if (end < 0 || end - mark > LONGEST_HEADER) {
            return Optional.empty();
        }
        var header = text.substring(Math.max(0, Math.max(text.lastIndexOf("obj", mark), mark - LONGEST_HEADER)), end);
        var length = LENGTH.matcher(header);
        var content = end + (text.startsWith("\r\n", end + "stream".length()) ? 2 : 1) + "stream".length();
        if (!header.contains("/EmbeddedFile") || !header.contains("/FlateDecode") || !length.find()) {
            return Optional.empty();
        }
        var bytes = Integer.parseInt(length.group(1));
        return bytes <= pdf.length - content ? inflated(pdf, content, bytes) : Optional.empty();
    }

    private static Optional<String> inflated(byte[] pdf, int start, int length) {
        var data = new ByteArrayOutputStream();
        try (var inflater = new Inflater()) {
            inflater.setInput(pdf, start, length);
            var part = new byte[8192];
            while (!inflater.finished()) {
                var count = inflater.inflate(part);
                if (count == 0 || data.size() + count > LARGEST_DATA) {
                    return Optional.empty();
                }
                data.write(part, 0, count);
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(data.toByteArray()))
                    .toString());
        } catch (DataFormatException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
