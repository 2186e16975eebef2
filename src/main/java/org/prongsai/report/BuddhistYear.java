package org.prongsai.report;

import java.util.OptionalInt;
import org.prongsai.fiscalyear.FiscalYear;

/** Years as reports write them: four digits of the Buddhist era, or its last two. */
final class BuddhistYear {

    private static final int CENTURY = 2500;

    private BuddhistYear() {}

    /**
     * The Buddhist year that Arabic digits stand for; empty for a year of the common era and any other number, since
     * guessing the era would move a measure by 543 years.
     */
    static OptionalInt of(String digits) {
        var year = switch (digits.length()) {
            case 2 -> CENTURY + Integer.parseInt(digits);
            case 4 -> Integer.parseInt(digits);
            default -> 0;
        };
        return FiscalYear.isPlausible(year) ? OptionalInt.of(year) : OptionalInt.empty();
    }
}
