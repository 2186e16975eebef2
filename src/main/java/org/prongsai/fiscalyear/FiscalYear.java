package org.prongsai.fiscalyear;

import java.time.LocalDate;
import java.time.Month;

/**
 * A Thai fiscal year: N runs from 1 October N−1 to 30 September N, counted in the Buddhist era.
 *
 * @param year the Buddhist year, 2400 to 2700
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    /** Buddhist year minus this is the year of {@link LocalDate}. */
    public static final int BUDDHIST_OFFSET = 543;

    public static final int EARLIEST = 2400;
    public static final int LATEST = 2700;

    public FiscalYear {
        if (!isPlausible(year)) {
            throw new IllegalArgumentException("Not a Buddhist year: " + year);
        }
    }

    /** The fiscal year that contains a day. */
    public static FiscalYear containing(LocalDate day) {
        var startsNext = day.getMonthValue() >= Month.OCTOBER.getValue();
        return new FiscalYear(day.getYear() + BUDDHIST_OFFSET + (startsNext ? 1 : 0));
    }

    public static boolean isPlausible(int buddhistYear) {
        return buddhistYear >= EARLIEST && buddhistYear <= LATEST;
    }

    public LocalDate start() {
        return LocalDate.of(year - BUDDHIST_OFFSET - 1, Month.OCTOBER, 1);
    }

    public LocalDate end() {
        return LocalDate.of(year - BUDDHIST_OFFSET, Month.SEPTEMBER, 30);
    }

    public Period period() {
        return new Period(start(), end());
    }

    /**
     * A quarter of the year; the first runs from October to December.
     *
     * @param number 1 to 4
     */
    public Period quarter(int number) {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("Not a quarter: " + number);
        }
        var first = start().plusMonths(3L * (number - 1));
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    public FiscalYear previous() {
        return new FiscalYear(year - 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
