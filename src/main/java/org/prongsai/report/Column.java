package org.prongsai.report;

/** Where in the report a finding stands: the eight columns in the order of the official form, then what is no cell. */
public enum Column {
    NUMBER,
    MEASURE,
    STEPS,
    PERIOD,
    UNITS,
    COMPLETED,
    UNABLE,
    OUTCOME,
    /** The whole line. */
    ROW,
    SCORE,
    DIFFERENCE;

    static final int CELLS = OUTCOME.ordinal() + 1;
}
