package org.prongsai.report;

import static org.prongsai.report.FindingKind.DISCREPANCY;
import static org.prongsai.report.FindingKind.INFERRED;
import static org.prongsai.report.FindingKind.NOTE;
import static org.prongsai.report.FindingKind.QUARANTINED;
import static org.prongsai.report.FindingKind.REFUSED;

import java.util.Locale;

/** Why there is a finding. Each says which arguments it carries, for the sentence that explains it. */
public enum FindingReason {
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
    DIFFERENCE_WRONG(DISCREPANCY),
    /** Arguments: number of the measure. A measure without days cannot be followed up, and guessing them would be silent. */
    MEASURE_WITHOUT_PERIOD(REFUSED),
    /** Arguments: number of the measure, characters of the longest text that can be stored in that column. */
    TEXT_TOO_LONG(REFUSED),
    /** Arguments: characters of the longest line that can be kept aside. */
    ROW_TOO_LONG(REFUSED),
    /** Arguments: code, fiscal year whose questions do not have it. */
    CODE_UNKNOWN(REFUSED),
    /** Arguments: name as written. Taken only where the administrator has the unit added. */
    UNIT_UNKNOWN(REFUSED),
    /** Arguments: name as written, characters of the longest name. */
    UNIT_TOO_LONG(REFUSED),
    /** Arguments: number of the indicator, fiscal year that does not have it. */
    SCORE_INDICATOR_UNKNOWN(REFUSED),
    /** Arguments: fiscal year, fiscal year whose questions stand in for its own. */
    FRAMEWORK_PROVISIONAL(NOTE),
    /** The official form names no leading unit, so every measure waits for one. */
    LEAD_NOT_NAMED(NOTE),
    /** Imported otherwise than the file has it. */
    LINE_CORRECTED(NOTE);

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
