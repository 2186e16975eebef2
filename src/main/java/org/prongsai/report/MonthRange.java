package org.prongsai.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.Period;

/**
 * Periods named by their months, or by days of them: a single day, days of one month, or from a day to another. A first year left out is that of the second, or the one before where the months run
 * over the new year: ตุลาคม - มีนาคม 2568 starts in 2567.
 */
final class MonthRange {

    private static final Pattern FILLERS = Pattern.compile("ตั้งแต่|ระหว่าง|วันที่|เดือน|พ\\.ศ\\.?|ปี");
    private static final Pattern RANGE = Pattern.compile("(?<day1>\\d{1,2})?(?<month1>" + Months.ANY
            + ")(?<year1>\\d{1,9})?-(?<day2>\\d{1,2})?(?<month2>" + Months.ANY + ")(?<year2>\\d{1,9})");
    private static final Pattern SINGLE = Pattern.compile(
            "(?:(?<day1>\\d{1,2})(?:-(?<day2>\\d{1,2}))?)?(?<month>" + Months.ANY + ")(?<year>\\d{1,9})");

    private MonthRange() {}

    /** Null where the text, already without spaces, is no such period. */
    static @Nullable PeriodReading read(String text) {
        var months = FILLERS.matcher(text).replaceAll("");
        var single = SINGLE.matcher(months);
        var range = RANGE.matcher(months);
        try {
            return single.matches() ? singleMonth(single) : range.matches() ? range(range) : null;
        } catch (DateTimeException noSuchDay) {
            return PeriodReading.refused(FindingReason.PERIOD_UNREADABLE);
        }
    }

    private static PeriodReading singleMonth(Matcher found) {
        var year = BuddhistYear.of(found.group("year"));
        if (year.isEmpty()) {
            return PeriodReading.refused(FindingReason.PERIOD_YEAR_IMPLAUSIBLE);
        }
        var month = yearMonth(year.getAsInt(), Months.named(found.group("month")));
        var start = day(month, found.group("day1"), month.atDay(1));
        var end = found.group("day1") == null ? month.atEndOfMonth() : day(month, found.group("day2"), start);
        return between(start, end);
    }

    private static PeriodReading range(Matcher found) {
        var month1 = Months.named(found.group("month1"));
        var month2 = Months.named(found.group("month2"));
        var year2 = BuddhistYear.of(found.group("year2"));
        var year1 = found.group("year1") == null ? year2 : BuddhistYear.of(found.group("year1"));
        if (year1.isEmpty() || year2.isEmpty()) {
            return PeriodReading.refused(FindingReason.PERIOD_YEAR_IMPLAUSIBLE);
        }
        var overNewYear = found.group("year1") == null && month1.compareTo(month2) > 0;
        var first = yearMonth(year1.getAsInt() - (overNewYear ? 1 : 0), month1);
        var last = yearMonth(year2.getAsInt(), month2);
        var start = day(first, found.group("day1"), first.atDay(1));
        var end = day(last, found.group("day2"), last.atEndOfMonth());
        return between(start, end);
    }

    private static PeriodReading between(LocalDate start, LocalDate end) {
        return end.isBefore(start)
                ? PeriodReading.refused(FindingReason.PERIOD_REVERSED)
                : PeriodReading.of(new Period(start, end));
    }

    private static YearMonth yearMonth(int buddhistYear, Month month) {
        return YearMonth.of(buddhistYear - FiscalYear.BUDDHIST_OFFSET, month);
    }

    private static LocalDate day(YearMonth month, @Nullable String day, LocalDate otherwise) {
        return day == null ? otherwise : month.atDay(Integer.parseInt(day));
    }
}
