package org.prongsai.publication;

import org.prongsai.fiscalyear.YearState;

/** The papers that a municipality publishes of a fiscal year. */
public enum PaperKind {
    /** What is going to be done; decided once the year is opened. */
    PLAN(YearState.PLANNED),
    /** What came of it; decided once the year is closed. */
    REPORT(YearState.OPEN);

    private final YearState lastUndecided;

    PaperKind(YearState lastUndecided) {
        this.lastUndecided = lastUndecided;
    }

    /** The year whose scores the paper shows: those that the plan answers, or those of the report's own year. */
    public int resultYear(int fiscalYear) {
        return this == PLAN ? fiscalYear - 1 : fiscalYear;
    }

    /** Whether a paper made now can still change, so that it is marked as a draft and cannot be published. */
    public boolean isDraft(YearState state) {
        return state.compareTo(lastUndecided) <= 0;
    }
}
