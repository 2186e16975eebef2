package org.prongsai.report;

/** What became of a row that was kept aside. */
public enum QuarantineState {
    WAITING,
    /** Its steps are among those of a measure. */
    ATTACHED,
    DROPPED
}
