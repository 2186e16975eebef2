package org.prongsai.publication;

import java.text.BreakIterator;
import java.util.Locale;

/** Finds the word for "should", left over from a recommendation, but not inside another word such as the one for "reasonable". */
final class ShouldWord {

    private static final String SHOULD = "ควร";

    private ShouldWord() {}

    static boolean isIn(String text) {
        if (!text.contains(SHOULD)) {
            return false;
        }
        var words = BreakIterator.getWordInstance(Locale.of("th"));
        words.setText(text);
        var start = words.first();
        for (var end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (text.substring(start, end).equals(SHOULD)) {
                return true;
            }
        }
        return false;
    }
}
