package org.prongsai.paper;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a line of Thai may end. Thai has no spaces between words: the JDK's dictionary finds them, and what it gets wrong for
 * print is put right here.
 */
final class ThaiLineBreaks {

    private static final Locale THAI = Locale.of("th");

    /** What never begins a line: vowels and marks that belong to the letter before them, and signs that close a word. */
    private static final String NEVER_FIRST = "\u0E30\u0E31\u0E32\u0E33\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E3A"
            + "\u0E45\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4D\u0E4Eๆฯ/";

    private static final String NEVER_LAST = "เแโใไ";

    /** Words that the dictionary does not know or takes for two, and would cut. */
    private static final List<String> WHOLE = List.of(
            "ออนไลน์",
            "เว็บไซต์",
            "เฟซบุ๊ก",
            "อินเทอร์เน็ต",
            "อิเล็กทรอนิกส์",
            "ดำเนินการ",
            "หน่วยงาน",
            "ลำดับที่",
            "ป.ป.ช.",
            "ป.ป.ท.");

    /** What stays with what follows: the number or the dash of an item in a list, and the era before its year. */
    private static final Pattern LEADS_ON =
            Pattern.compile("(?<![^\\s(])(?:[0-9๐-๙]{1,3}(?:[.)]|\\.\\)) ?|-|พ\\.ศ\\. ?)(?=\\S)");

    /** What stays with what precedes: a dash between two times or places. */
    private static final Pattern FOLLOWS = Pattern.compile("(?<=\\S\\s)[-–](?=\\s)");

    private static final char FIRST_LETTER = '\u0E01';
    private static final char LAST_LETTER = '\u0E4E';

    static {
        if (!in("การทำงาน").get(3)) {
            throw new IllegalStateException("This Java has no dictionary of Thai: it lacks the module jdk.localedata");
        }
    }

    private ThaiLineBreaks() {}

    /** The positions before which a line may begin; the end of the text is always one of them, its beginning never. */
    static BitSet in(String text) {
        var breaks = new BitSet(text.length() + 1);
        var iterator = BreakIterator.getLineInstance(THAI);
        iterator.setText(text);
        iterator.first();
        for (var at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            breaks.set(at, isBetweenLetters(text, at));
        }
        for (var word : WHOLE) {
            for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                breaks.clear(at + 1, at + word.length());
                breaks.set(at, isBetweenWords(text, at));
                breaks.set(at + word.length(), isBetweenWords(text, at + word.length()));
            }
        }
        LEADS_ON.matcher(text).results().forEach(lead -> breaks.clear(lead.start() + 1, lead.end() + 1));
        FOLLOWS.matcher(text).results().forEach(dash -> breaks.clear(dash.start()));
        breaks.set(text.length());
        return breaks;
    }

    /** Whether the text may be cut here at all, as an address is that is longer than the line. */
    static boolean isBetweenLetters(String text, int at) {
        return at > 0
                && (at == text.length()
                        || NEVER_FIRST.indexOf(text.charAt(at)) < 0
                                && NEVER_LAST.indexOf(text.charAt(at - 1)) < 0
                                && !Character.isLowSurrogate(text.charAt(at)));
    }

    private static boolean isBetweenWords(String text, int at) {
        return isBetweenLetters(text, at)
                && at < text.length()
                && isThaiLetter(text.charAt(at - 1))
                && isThaiLetter(text.charAt(at));
    }

    private static boolean isThaiLetter(char c) {
        return c >= FIRST_LETTER && c <= LAST_LETTER;
    }
}
