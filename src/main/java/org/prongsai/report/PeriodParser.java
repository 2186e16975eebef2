package org.prongsai.report;

import java.util.regex.Pattern;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.shared.ThaiText;

/**
 * Reads a period cell into days. Strict: a cell with anything it does not know is refused and shown, since a wrong date
 * is worse than none.
 */
final class PeriodParser {

    private static final int LONGEST = 200;
    private static final Pattern SEPARATOR = Pattern.compile("[\\u2010-\\u2015\\u2212]|จนถึง|ถึง");
    private static final Pattern WITH_REMARK = Pattern.compile("([^()]+)\\(([^()]+)\\)");

    private final FiscalYear fiscalYear;

    /** @param fiscalYear the year of the report, for parts of a year that name none and to tell what lies outside */
    PeriodParser(FiscalYear fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    PeriodReading read(String cell) {
        var text = ThaiText.searchable(MarkupRemnants.plain(cell)).replace(" ", "");
        if (text.isEmpty()) {
            return PeriodReading.refused(FindingReason.PERIOD_MISSING);
        }
        if (text.length() > LONGEST) {
            return PeriodReading.refused(FindingReason.PERIOD_UNREADABLE);
        }
        var unified = SEPARATOR.matcher(text).replaceAll("-");
        return checked(withRemark(unified));
    }

    /** A remark is welcome where it names the same days, as in มกราคม - มีนาคม 2568 (ไตรมาสที่ 2). */
    private PeriodReading withRemark(String text) {
        var found = WITH_REMARK.matcher(text);
        if (!found.matches()) {
            return recognised(text);
        }
        var reading = recognised(found.group(1));
        return reading.equals(recognised(found.group(2)))
                ? reading
                : PeriodReading.refused(FindingReason.PERIOD_UNREADABLE);
    }

    private PeriodReading recognised(String text) {
        var part = FiscalPart.read(text, fiscalYear);
        if (part != null) {
            return part;
        }
        var months = MonthRange.read(text);
        return months != null ? months : PeriodReading.refused(FindingReason.PERIOD_UNREADABLE);
    }

    private PeriodReading checked(PeriodReading reading) {
        var period = reading.period();
        return period == null || fiscalYear.period().encloses(period)
                ? reading
                : new PeriodReading(period, FindingReason.PERIOD_OUTSIDE_FISCAL_YEAR);
    }
}
