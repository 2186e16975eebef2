package org.prongsai.shared.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.prongsai.shared.DayRange;
import org.prongsai.shared.ThaiTime;

/** Dates as officials read them: Buddhist years in both languages, Thai month names in Thai. */
public final class BuddhistDates {

    private BuddhistDates() {}

    public static String day(LocalDate day, Locale locale) {
        return formatter("d MMM y", locale).format(day);
    }

    /** For names of files, which stand in the order of their days. */
    public static String sortable(LocalDate day) {
        return formatter("yyyy-MM-dd", Locale.ROOT).format(day);
    }

    /** A month in full with its year. */
    public static String month(YearMonth month, Locale locale) {
        return formatter("MMMM y", locale).format(month.atDay(1));
    }

    /** The day, in Thailand, of an instant. */
    public static String dayOf(Instant moment, Locale locale) {
        return day(LocalDate.ofInstant(moment, ThaiTime.ZONE), locale);
    }

    public static String moment(Instant moment, Locale locale) {
        return formatter("d MMM y HH:mm", locale).format(moment.atZone(ThaiTime.ZONE));
    }

    /** Whole months without days, and the first year only where it differs. */
    public static String period(DayRange period, Locale locale) {
        var start = period.start();
        var end = period.end();
        var wholeMonths =
                start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
        var unit = wholeMonths ? "MMM" : "d MMM";
        if (wholeMonths && YearMonth.from(start).equals(YearMonth.from(end))) {
            return formatter("MMM y", locale).format(end);
        }
        var first = start.getYear() == end.getYear() ? unit : unit + " y";
        return formatter(first, locale).format(start) + " – "
                + formatter(unit + " y", locale).format(end);
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withChronology(ThaiBuddhistChronology.INSTANCE);
    }
}
