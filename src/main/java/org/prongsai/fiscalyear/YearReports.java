package org.prongsai.fiscalyear;

/** Knows whether divisions have begun to work in a year; told by the feature that keeps their reports. */
public interface YearReports {

    /**
     * Takes the opening of a year back, unless something in it is no longer as it was planned; both in one statement.
     *
     * @param year held by the transaction, so that nobody can report meanwhile
     * @return how many years were taken back: none or one
     */
    int withdrawUnlessReported(int year);
}
