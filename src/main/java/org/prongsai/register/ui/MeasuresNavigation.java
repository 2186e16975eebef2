package org.prongsai.register.ui;

import org.jspecify.annotations.Nullable;
import org.prongsai.measure.MeasureDetail;
import org.prongsai.measure.MeasurePart;

/** Addresses of the list of measures, for links from other features. */
public final class MeasuresNavigation {

    public static final String ROUTE = "measures";

    private MeasuresNavigation() {}

    public static String ofYear(int year) {
        return address(state(year, null, null, false));
    }

    public static String ofIndicator(int year, int indicator) {
        return address(state(year, null, indicator, false));
    }

    public static String ofDivision(int year, long division) {
        return address(state(year, division, null, false));
    }

    public static String overdueOf(int year, long division) {
        return address(state(year, division, null, true));
    }

    static String ofPart(MeasureDetail measure, MeasurePart part) {
        return address(state(measure.fiscalYear(), null, null, false)
                .opening(measure.id(), part.state().id()));
    }

    private static MeasuresState state(
            int year, @Nullable Long division, @Nullable Integer indicator, boolean overdue) {
        return new MeasuresState(year, division, null, indicator, overdue, false, "", "", null, null);
    }

    private static String address(MeasuresState state) {
        return ROUTE + "?" + state.toQuery().getQueryString();
    }
}
