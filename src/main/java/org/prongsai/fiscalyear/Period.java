package org.prongsai.fiscalyear;

import java.time.LocalDate;

/**
 * The days in which a measure is to be carried out.
 *
 * @param start first day
 * @param end last day, on or after the first
 */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Period ends before it starts: " + start + " to " + end);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public boolean encloses(Period other) {
        return contains(other.start) && contains(other.end);
    }
}
