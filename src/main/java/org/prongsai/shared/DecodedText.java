package org.prongsai.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of a file that another program has written. Office programs save Thai in UTF-8, in UTF-16 ("Unicode") or in Windows-874,
 * which extends TIS-620; the first that fits without a single wrong byte is taken, so that no character is lost unnoticed.
 *
 * @param text what the file says, without byte order mark
 * @param charset how it was written
 */
public record DecodedText(String text, Charset charset) {

    /** Begins a file, and is no part of its text. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

    /** Empty where the bytes are no text, as those of a picture or a document. */
    public static Optional<DecodedText> of(byte[] bytes) {
        return candidates(bytes).flatMap(charset -> decoded(bytes, charset)).findFirst();
    }

    private static Stream<Charset> candidates(byte[] bytes) {
        var first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE
                ? Stream.of(StandardCharsets.UTF_16)
                : Stream.of(StandardCharsets.UTF_8, WINDOWS_874);
    }

    private static Stream<DecodedText> decoded(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var isText = text.indexOf('\0') < 0;
            return isText ? Stream.of(new DecodedText(withoutMark(text), charset)) : Stream.empty();
        } catch (CharacterCodingException notInThisCharset) {
            return Stream.empty();
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
