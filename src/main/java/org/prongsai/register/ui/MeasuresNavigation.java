package org.prongsai.register.ui;

import org.jspecify.annotations.Nullable;
import org.prongsai.measure.AssignmentStatus;

/** Addresses of the list of measures, for links from other features. */
public final class MeasuresNavigation {

    public static final String ROUTE = "measures";

    private MeasuresNavigation() {}

    public static String ofYear(int year) {
        return address(state(year));
    }

    /** The open measure beside the list of its year. */
    public static String ofMeasure(int year, long measure) {
        return address(state(year).opening(measure, null));
    }

    /** A division's part of the open measure. */
    public static String ofPart(int year, long measure, long part) {
        return address(state(year).opening(measure, part));
    }

    /** The notes on a division's part of a measure. */
    public static String ofNotes(int year, long measure, @Nullable Long part) {
        return address(state(year).opening(measure, part).withNotes());
    }

    public static String ofIndicator(int year, int indicator) {
        return address(addressing(year, indicator));
    }

    /** Parts in this status of measures that address the indicator. */
    public static String ofIndicator(int year, int indicator, AssignmentStatus status) {
        return address(addressing(year, indicator).with(FilterKind.STATUS, FilterKind.word(status)));
    }

    public static String ofQuestion(int year, String code) {
        return address(state(year).with(FilterKind.CODE, code));
    }

    public static String overdueOfIndicator(int year, int indicator) {
        return address(addressing(year, indicator).with(FilterKind.OVERDUE, "yes"));
    }

    /** Completed parts that nothing proves, of measures that address the indicator. */
    public static String unprovenOfIndicator(int year, int indicator) {
        return address(addressing(year, indicator)
                .with(FilterKind.STATUS, FilterKind.word(AssignmentStatus.COMPLETED))
                .with(FilterKind.WITHOUT_EVIDENCE, "yes"));
    }

    private static MeasuresState addressing(int year, int indicator) {
        return state(year).with(FilterKind.INDICATOR, String.valueOf(indicator));
    }

    public static String ofDivision(int year, long division) {
        return address(state(year).with(FilterKind.DIVISION, String.valueOf(division)));
    }

    public static String overdueOf(int year, long division) {
        return address(
                state(year).with(FilterKind.DIVISION, String.valueOf(division)).with(FilterKind.OVERDUE, "yes"));
    }

    public static String overdueOf(int year) {
        return address(state(year).with(FilterKind.OVERDUE, "yes"));
    }

    public static String dueSoonOf(int year) {
        return address(state(year).with(FilterKind.DUE_SOON, "yes"));
    }

    public static String completedOf(int year) {
        return address(state(year).with(FilterKind.STATUS, FilterKind.word(AssignmentStatus.COMPLETED)));
    }

    /** What a division has completed. */
    public static String completedOf(int year, long division) {
        return address(state(year)
                .with(FilterKind.DIVISION, String.valueOf(division))
                .with(FilterKind.STATUS, FilterKind.word(AssignmentStatus.COMPLETED)));
    }

    private static MeasuresState state(int year) {
        return MeasuresState.EMPTY.withYear(year);
    }

    private static String address(MeasuresState state) {
        return ROUTE + "?" + state.toQuery().getQueryString();
    }
}
