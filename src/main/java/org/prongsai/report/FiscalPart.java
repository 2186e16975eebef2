package org.prongsai.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.Period;

/** Periods named as parts of a fiscal year: quarters, the six and twelve months of the reporting rounds, the year. */
final class FiscalPart {

    private static final String YEAR = "(?:(?:/|ของ)?(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?(?:พ\\.ศ\\.?)?(?<year>\\d{1,9}))?";
    private static final Pattern QUARTERS =
            Pattern.compile("ไตรมาส(?:ที่)?(?<first>[1-4])(?:-(?:ไตรมาส(?:ที่)?)?(?<last>[1-4]))?" + YEAR);
    private static final Pattern ROUND = Pattern.compile("(?:รอบ)?(?<months>6เดือน(?:แรก|หลัง)?|12เดือน)" + YEAR);
    private static final Pattern WHOLE = Pattern.compile("(?:(?:ตลอด|ตลอดทั้ง|ทั้ง)ปี(?:งบประมาณ)?|ปีงบประมาณ)" + YEAR);

    private FiscalPart() {}

    /** Null where the text, already without spaces, is no such period. A year left out is that of the report. */
    static @Nullable PeriodReading read(String text, FiscalYear ofReport) {
        var quarters = QUARTERS.matcher(text);
        if (quarters.matches()) {
            var first = Integer.parseInt(quarters.group("first"));
            var last = quarters.group("last") == null ? first : Integer.parseInt(quarters.group("last"));
            return quarters(quarters, first, last, ofReport);
        }
        var round = ROUND.matcher(text);
        if (round.matches()) {
            return switch (round.group("months")) {
                case "12เดือน" -> quarters(round, 1, 4, ofReport);
                case "6เดือนหลัง" -> quarters(round, 3, 4, ofReport);
                default -> quarters(round, 1, 2, ofReport);
            };
        }
        var whole = WHOLE.matcher(text);
        return whole.matches() ? quarters(whole, 1, 4, ofReport) : null;
    }

    private static PeriodReading quarters(Matcher found, int first, int last, FiscalYear ofReport) {
        if (last < first) {
            return PeriodReading.refused(FindingReason.PERIOD_REVERSED);
        }
        var written = found.group("year");
        var year = written == null ? ofReport : plausible(written);
        return year == null
                ? PeriodReading.refused(FindingReason.PERIOD_YEAR_IMPLAUSIBLE)
                : PeriodReading.of(new Period(
                        year.quarter(first).start(), year.quarter(last).end()));
    }

    private static @Nullable FiscalYear plausible(String digits) {
        var year = BuddhistYear.of(digits);
        return year.isPresent() ? new FiscalYear(year.getAsInt()) : null;
    }
}
