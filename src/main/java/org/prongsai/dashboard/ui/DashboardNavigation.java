package org.prongsai.dashboard.ui;

/** Addresses of the overview, for links from other features. */
public final class DashboardNavigation {

    public static final String ROUTE = "dashboard";

    private DashboardNavigation() {}

    public static String ofYear(int year) {
        return ROUTE + "?year=" + year;
    }

    /** Two years beside each other. */
    public static String of(int laterYear, int earlierYear) {
        return ofYear(laterYear) + "&compare=" + earlierYear;
    }
}
