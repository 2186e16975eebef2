package org.prongsai.measure.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.Period;

/** The ways in which officials name a period. */
enum PeriodKind {
    YEAR,
    HALF,
    QUARTER,
    MONTHS,
    DAYS;

    /** The plainest way to name a period of a year. */
    static PeriodKind of(Period period, FiscalYear year) {
        for (var kind : List.of(YEAR, HALF, QUARTER)) {
            if (kind.parts(year).contains(period)) {
                return kind;
            }
        }
        return isWholeMonths(period) ? MONTHS : DAYS;
    }

    /** The periods of a year that have a name of this kind, in order; none where months or days are named. */
    List<Period> parts(FiscalYear year) {
        return switch (this) {
            case YEAR -> List.of(year.period());
            case HALF -> List.of(quarters(year, 1, 2), quarters(year, 3, 4));
            case QUARTER -> IntStream.rangeClosed(1, 4).mapToObj(year::quarter).toList();
            case MONTHS, DAYS -> List.of();
        };
    }

    private static Period quarters(FiscalYear year, int first, int last) {
        return new Period(year.quarter(first).start(), year.quarter(last).end());
    }

    private static boolean isWholeMonths(Period period) {
        return period.start().getDayOfMonth() == 1
                && period.end().equals(YearMonth.from(period.end()).atEndOfMonth());
    }
}
