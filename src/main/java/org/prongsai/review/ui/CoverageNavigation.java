package org.prongsai.review.ui;

/** Addresses of the map of what is addressed, for links from other features. */
public final class CoverageNavigation {

    public static final String ROUTE = "coverage";

    static final String ONLY_HOLES = "holes";

    private CoverageNavigation() {}

    public static String ofYear(int year) {
        return ROUTE + "?year=" + year;
    }

    /** Only what no measure addresses. */
    public static String holesOf(int year) {
        return ofYear(year) + "&" + ONLY_HOLES + "=yes";
    }
}
