package org.prongsai.fiscalyear;

/** Told by whoever keeps the work of a year, since a year knows nothing of what is done in it. */
public interface ReportedWork {

    /** Whether anything has been reported in this year, by a person or a paper. */
    boolean isReportedIn(int year);
}
