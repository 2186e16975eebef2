package org.prongsai.fiscalyear;

/** Tells whether divisions have begun to work in a year; told by the feature that keeps their reports. */
public interface YearReports {

    /** Whether something in the year is no longer as it was planned. */
    boolean existIn(int year);
}
