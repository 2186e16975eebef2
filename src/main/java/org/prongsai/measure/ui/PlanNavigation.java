package org.prongsai.measure.ui;

/** Addresses of the plan, for links from other features. */
public final class PlanNavigation {

    public static final String ROUTE = "plan";

    private PlanNavigation() {}

    public static String ofYear(int year) {
        return address(PlanState.EMPTY.withYear(year));
    }

    public static String ofMeasure(int year, long measure) {
        return address(PlanState.EMPTY.withYear(year).opening(measure));
    }

    private static String address(PlanState state) {
        return ROUTE + "?" + state.toQuery().getQueryString();
    }
}
