package org.prongsai.report.ui;

/** What can be done with a report that is shown before it is imported. */
interface PreviewActions {

    /** Imports it as decided. */
    void apply(Decision decision);

    /** Shows it again as decided so far, since what it would do depends on which units it names. */
    void showAgain(Decision decision);

    /**
     * Shows it again with another line.
     *
     * @param line number of the line, from 1
     */
    void correct(int line, String written, Decision decision);

    void cancel();
}
