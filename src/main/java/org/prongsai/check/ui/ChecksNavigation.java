package org.prongsai.check.ui;

/** The address of the checks, for links from other features. */
public final class ChecksNavigation {

    public static final String ROUTE = "checks";

    private ChecksNavigation() {}
}
