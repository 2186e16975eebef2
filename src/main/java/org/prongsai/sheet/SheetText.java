package org.prongsai.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.attachment.FileProblem;
import org.prongsai.shared.RefusedException;

/** Texts of files that other programs have written. */
final class SheetText {

    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What nobody can see or type: controls but line ends and tabs, halves of characters, what has no meaning. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\uFFFD&&[^\\n\\r\\t]]");

    private SheetText() {}

    /**
     * What the bytes say: Excel saves Thai in UTF-8, as "Unicode" in UTF-16, or in Windows-874, which extends TIS-620. The
     * first counts that fits without a single wrong byte.
     *
     * @throws RefusedException where they are no text
     */
    static String decoded(byte[] bytes) {
        for (var charset : charsets(bytes)) {
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                if (text.indexOf('\0') < 0) {
                    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
                }
            } catch (CharacterCodingException notInThisCharset) {
                // the next one may fit
            }
        }
        throw new RefusedException("sheet.refused." + FileProblem.NOT_ALLOWED);
    }

    private static List<Charset> charsets(byte[] bytes) {
        var first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE
                ? List.of(StandardCharsets.UTF_16)
                : List.of(StandardCharsets.UTF_8, WINDOWS_874);
    }

    static boolean isReadable(String text) {
        return !UNREADABLE.matcher(text).find();
    }
}
