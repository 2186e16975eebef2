package org.prongsai.assessment.ui;

/** Address of the scores. */
public final class ScoresNavigation {

    static final String ROUTE = "scores";

    private ScoresNavigation() {}

    /** The scores with this year as the latest shown. */
    public static String address(int year) {
        return ROUTE + "?year=" + year;
    }
}
