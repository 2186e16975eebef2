package org.prongsai.report;

/** What became of something that stands in the report. */
public enum FindingKind {
    /** Read, but not as written: a person is to confirm it. */
    INFERRED,
    /** The report contradicts itself. */
    DISCREPANCY,
    /** Kept aside for a person to attach or drop. */
    QUARANTINED,
    /** Not taken. */
    REFUSED,
    /** Worth a look; nothing was lost. */
    NOTE
}
