package org.prongsai.review.ui;

import org.prongsai.assessment.IndicatorKey;

/** Addresses of the declines, for links from other features. */
public final class DeclinesNavigation {

    public static final String ROUTE = "declines";

    private DeclinesNavigation() {}

    public static String ofYear(int year) {
        return address(new DeclinesState(year, null));
    }

    /** The open decline beside the others of its year. */
    public static String of(IndicatorKey decline) {
        return address(new DeclinesState(decline.year(), decline.indicator()));
    }

    private static String address(DeclinesState state) {
        return ROUTE + "?" + state.toQuery().getQueryString();
    }
}
