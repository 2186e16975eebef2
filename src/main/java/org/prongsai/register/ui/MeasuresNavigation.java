package org.prongsai.register.ui;

/** Addresses of the list of measures, for links from other features. */
public final class MeasuresNavigation {

    public static final String ROUTE = "measures";

    private MeasuresNavigation() {}

    public static String ofYear(int year) {
        return address(state(year));
    }

    public static String ofIndicator(int year, int indicator) {
        return address(state(year).with(FilterKind.INDICATOR, String.valueOf(indicator)));
    }

    public static String ofDivision(int year, long division) {
        return address(state(year).with(FilterKind.DIVISION, String.valueOf(division)));
    }

    public static String overdueOf(int year, long division) {
        return address(
                state(year).with(FilterKind.DIVISION, String.valueOf(division)).with(FilterKind.OVERDUE, "yes"));
    }

    private static MeasuresState state(int year) {
        return MeasuresState.EMPTY.withYear(year);
    }

    private static String address(MeasuresState state) {
        return ROUTE + "?" + state.toQuery().getQueryString();
    }
}
