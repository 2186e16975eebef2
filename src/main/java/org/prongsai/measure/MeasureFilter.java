package org.prongsai.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a year are wanted; conditions combine.
 *
 * @param year Buddhist fiscal year
 * @param divisionId only this division's parts, null for all
 * @param status only parts of this status, null for all
 * @param indicator only measures that answer to this indicator, null for all
 * @param urgency only overdue parts, or also those due soon, null for all
 * @param unowned only measures without a leading division
 * @param unfinished only parts on which something is still to be done
 * @param text substring of number, title or question codes; Thai and Arabic digits count alike; empty for all
 * @param changedSince only parts of which anything has changed since this moment, null for all
 */
public record MeasureFilter(
        int year,
        @Nullable Long divisionId,
        @Nullable AssignmentStatus status,
        @Nullable Integer indicator,
        @Nullable Urgency urgency,
        boolean unowned,
        boolean unfinished,
        String text,
        @Nullable Instant changedSince) {

    /** How near the last day of a period is. */
    public enum Urgency {
        OVERDUE,
        DUE_SOON
    }

    /** Lets nothing through: there is no fiscal year 0. */
    public static final MeasureFilter NONE = ofYear(0);

    /** Rows be they changed or not. */
    public MeasureFilter(
            int year,
            @Nullable Long divisionId,
            @Nullable AssignmentStatus status,
            @Nullable Integer indicator,
            @Nullable Urgency urgency,
            boolean unowned,
            boolean unfinished,
            String text) {
        this(year, divisionId, status, indicator, urgency, unowned, unfinished, text, null);
    }

    public static MeasureFilter ofYear(int year) {
        return new MeasureFilter(year, null, null, null, null, false, false, "");
    }

    public MeasureFilter changedSince(@Nullable Instant moment) {
        return new MeasureFilter(year, divisionId, status, indicator, urgency, unowned, unfinished, text, moment);
    }
}
