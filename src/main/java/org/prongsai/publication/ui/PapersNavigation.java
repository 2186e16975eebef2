package org.prongsai.publication.ui;

/** The address of the official papers, for links from other features. */
public final class PapersNavigation {

    public static final String ROUTE = "papers";

    private PapersNavigation() {}

    public static String ofYear(int year) {
        return ROUTE + "?year=" + year;
    }
}
