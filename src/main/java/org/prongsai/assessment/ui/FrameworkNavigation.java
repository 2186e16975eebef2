package org.prongsai.assessment.ui;

/** Address of the rules by which a year is assessed. */
public final class FrameworkNavigation {

    static final String ROUTE = "framework";

    private FrameworkNavigation() {}

    public static String address(int year) {
        return ROUTE + "?year=" + year;
    }
}
