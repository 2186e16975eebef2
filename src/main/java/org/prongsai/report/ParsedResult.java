package org.prongsai.report;

/** Which of the two result columns is ticked. */
public enum ParsedResult {
    COMPLETED,
    UNABLE,
    /** Neither, or both. */
    NONE
}
