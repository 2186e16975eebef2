package org.prongsai.review.ui;

/** Addresses of the map of what is addressed, for links from other features. */
public final class CoverageNavigation {

    public static final String ROUTE = "coverage";

    private CoverageNavigation() {}

    public static String ofYear(int year) {
        return ROUTE + "?year=" + year;
    }
}
