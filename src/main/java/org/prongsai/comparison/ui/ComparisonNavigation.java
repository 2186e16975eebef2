package org.prongsai.comparison.ui;

/** Addresses of the comparison, for links from other features. */
public final class ComparisonNavigation {

    public static final String ROUTE = "comparison";

    private ComparisonNavigation() {}

    /** Two years beside each other. */
    public static String of(int laterYear, int earlierYear) {
        return ROUTE + "?year=" + laterYear + "&compare=" + earlierYear;
    }
}
