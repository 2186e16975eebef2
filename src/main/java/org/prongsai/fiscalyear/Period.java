package org.prongsai.fiscalyear;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.prongsai.shared.DayRange;

/**
 * The days in which a measure is to be carried out.
 *
 * @param start first day
 * @param end last day, on or after the first
 */
public record Period(LocalDate start, LocalDate end) implements DayRange {

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Period ends before it starts: " + start + " to " + end);
        }
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @return empty where it is none of these
     */
    public static Optional<Period> parse(String interval) {
        var days = interval.split("/", -1);
        try {
            return days.length == 2
                    ? Optional.of(new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException noInterval) {
            return Optional.empty();
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public boolean encloses(Period other) {
        return contains(other.start) && contains(other.end);
    }

    /**
     * The same days a year later. An end of a month stays one, so that February follows the calendar; but a single day
     * stays a single day.
     */
    public Period aYearLater() {
        var later = end.plusYears(1);
        var endsMonth = !end.equals(start) && end.equals(YearMonth.from(end).atEndOfMonth());
        return new Period(start.plusYears(1), endsMonth ? YearMonth.from(later).atEndOfMonth() : later);
    }

    /** As an interval of ISO 8601, such as {@code 2025-01-01/2025-03-31}; so it stands in the audit trail. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
