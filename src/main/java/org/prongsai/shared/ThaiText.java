package org.prongsai.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thai text made comparable. The same word reaches us with Thai or Arabic digits, with SARA AM in one character or two,
 * and with spaces that {@link String#strip()} does not know; neither NFC nor {@code \d} evens these out.
 */
public final class ThaiText {

    private static final char FIRST_DIGIT = '๐';
    private static final char LAST_DIGIT = '๙';
    private static final String SPACE = "[\\s\\p{Z}\\u200B\\uFEFF]";
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");
    /** NIKHAHIT and SARA AA, with or without the tone mark that belongs before SARA AM. */
    private static final Pattern DECOMPOSED_SARA_AM = Pattern.compile("\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32");

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private ThaiText() {}

    /** The text with ๐–๙ written 0–9; every other character, and so the length, stays as it is. */
    public static String arabicDigits(String text) {
        var result = new StringBuilder(text);
        for (var i = 0; i < result.length(); i++) {
            var c = result.charAt(i);
            if (c >= FIRST_DIGIT && c <= LAST_DIGIT) {
                result.setCharAt(i, (char) ('0' + c - FIRST_DIGIT));
            }
        }
        return result.toString();
    }

    /** The text with 0–9 written ๐–๙, but for words with Latin letters: an address or a code would be another one. */
    public static String thaiDigits(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(
                        LATIN.matcher(word.group()).find() ? word.group() : inThaiDigits(word.group())));
    }

    private static String inThaiDigits(String word) {
        var result = new StringBuilder(word);
        for (var i = 0; i < result.length(); i++) {
            var c = result.charAt(i);
            if (c >= '0' && c <= '9') {
                result.setCharAt(i, (char) (FIRST_DIGIT + c - '0'));
            }
        }
        return result.toString();
    }

    /**
     * The text without white space at its ends, no-break and zero-width spaces included, and without NUL, which PostgreSQL
     * does not take.
     */
    public static String trimmed(String text) {
        var whole = text.replace("\0", "");
        var start = 0;
        var end = whole.length();
        while (start < end && isSpace(whole.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(whole.charAt(end - 1))) {
            end--;
        }
        return whole.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c >= '\t' && c <= '\r' || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** The text with every run of white space, no-break and zero-width spaces included, as one space; none at the ends. */
    public static String singleSpaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** The text with each letter and its marks in the one way in which keyboards type them. */
    public static String composed(String text) {
        return DECOMPOSED_SARA_AM
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("$1\u0E33");
    }

    /**
     * The form in which two spellings of the same words are equal, for finding one text inside another. Never to be
     * shown: what people wrote is shown as they wrote it.
     */
    public static String searchable(String text) {
        return singleSpaced(arabicDigits(composed(text))).toLowerCase(Locale.ROOT);
    }
}
