package org.prongsai.report;

import static org.prongsai.report.FindingKind.DISCREPANCY;
import static org.prongsai.report.FindingKind.INFERRED;
import static org.prongsai.report.FindingKind.NOTE;
import static org.prongsai.report.FindingKind.QUARANTINED;
import static org.prongsai.report.FindingKind.REFUSED;
import static org.prongsai.report.FindingKind.TAKEN;

import java.util.Locale;

/** Why there is a finding. Each says which arguments it carries, for the sentence that explains it. */
public enum FindingReason {
    /** Arguments: number of the measure. */
    MEASURE_TAKEN(TAKEN),
    /** Arguments: number of the indicator, fiscal year, score. */
    SCORE_TAKEN(TAKEN),
    /** Arguments: code as written, code as read. */
    CODE_INFERRED(INFERRED),
    CODE_MISSING(NOTE),
    /** Arguments: what was written. */
    CODE_UNREADABLE(REFUSED),
    /** Arguments of this and the following: what was written, fiscal year of the report. */
    PERIOD_MISSING(NOTE),
    PERIOD_UNREADABLE(REFUSED),
    PERIOD_YEAR_IMPLAUSIBLE(REFUSED),
    PERIOD_REVERSED(REFUSED),
    PERIOD_OUTSIDE_FISCAL_YEAR(DISCREPANCY),
    STEPS_MISSING(NOTE),
    UNITS_MISSING(NOTE),
    BOTH_RESULTS(DISCREPANCY),
    NO_RESULT(NOTE),
    /** Arguments: what was written where a tick is expected. */
    NO_TICK(NOTE),
    /** Arguments: how many cells there are, how many are expected. */
    CELL_COUNT(REFUSED),
    /** Arguments: number, line of its first use. */
    DUPLICATE_NUMBER(REFUSED),
    ROW_WITHOUT_NUMBER(QUARANTINED),
    ROW_WITHOUT_MEASURE(QUARANTINED),
    /** Arguments: beginning of the line. */
    LINE_NOT_READ(NOTE),
    /** Arguments: what was written. */
    SCORE_INVALID(REFUSED),
    /** Arguments: number of the indicator. */
    SCORE_WITHOUT_YEAR(REFUSED),
    /** Arguments: number of the indicator, fiscal year. */
    SCORE_DUPLICATE(REFUSED),
    /** Arguments: what was written. */
    DIFFERENCE_INVALID(REFUSED),
    DIFFERENCE_WITHOUT_SCORE(REFUSED),
    /** Arguments: number of the indicator, fiscal year whose score is missing. */
    DIFFERENCE_UNCHECKED(NOTE),
    /** Arguments: number of the indicator, difference as printed, difference of the two scores, both signed. */
    DIFFERENCE_WRONG(DISCREPANCY);

    private final FindingKind kind;

    FindingReason(FindingKind kind) {
        this.kind = kind;
    }

    public FindingKind kind() {
        return kind;
    }

    /** The end of the message key, such as {@code period-unreadable}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
