package org.prongsai.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.Period;

/**
 * Whole months counted from today's, so that the plan looks alive whenever it is laid out.
 *
 * @param first first month, 0 being this month
 * @param last last month; below 0 it has passed, so that unfinished work is late
 */
record PlanMonths(int first, int last) {

    /**
     * The days meant. They stay inside the fiscal year, but for work that must be late: in October, only a period of the
     * year before can have passed.
     */
    Period period(LocalDate today, boolean mustBeLate) {
        var year = FiscalYear.containing(today);
        var opening = YearMonth.from(year.start());
        var closing = YearMonth.from(year.end());
        var now = YearMonth.from(today);
        var end = earlier(now.plusMonths(last), closing);
        if (end.isBefore(opening) && !mustBeLate) {
            end = opening;
        }
        var wanted = now.plusMonths(first);
        var start = earlier(wanted.isBefore(opening) && !end.isBefore(opening) ? opening : wanted, end);
        return new Period(start.atDay(1), end.atEndOfMonth());
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
