package org.prongsai.comparison.ui;

import java.util.Locale;
import java.util.stream.Stream;

/** What the lines of the trend stand for. */
enum TrendBy {
    TOTAL,
    INSTRUMENT,
    INDICATOR;

    /** As it stands in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TrendBy of(String word) {
        return Stream.of(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(TOTAL);
    }
}
