package org.prongsai.assessment.ui;

/** Address of the rules by which a year is assessed. */
public final class FrameworkNavigation {

    static final String ROUTE = "framework";

    private FrameworkNavigation() {}

    public static String address(int year) {
        return ROUTE + "?year=" + year;
    }

    /** What is still to be confirmed with the handbook of the year. */
    public static String toConfirm(int year) {
        return address(year) + "&open=1";
    }
}
