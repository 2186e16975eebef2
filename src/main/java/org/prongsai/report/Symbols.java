package org.prongsai.report;

import java.util.Locale;
import java.util.Set;

/** Characters of fonts that show something else than they say, such as the tick of Wingdings. */
final class Symbols {

    private static final String TICK = "\u2713";

    /** Ticks and crosses, bare or in a box, of the fonts Wingdings and Wingdings 2. */
    private static final Set<String> TICKS =
            Set.of("F0FC", "F0FB", "F0FE", "F0FD", "F050", "F04F", "F052", "F051", "F053", "F054");

    private Symbols() {}

    /** The character that stands for a symbol, given by its code in hexadecimal digits; empty where it means nothing to us. */
    static String of(String code) {
        return TICKS.contains(code.toUpperCase(Locale.ROOT)) ? TICK : "";
    }
}
