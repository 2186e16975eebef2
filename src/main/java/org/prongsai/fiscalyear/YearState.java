package org.prongsai.fiscalyear;

/** Where a fiscal year stands: only an open one takes changes of status, a closed one takes none at all. */
public enum YearState {
    PLANNED,
    OPEN,
    CLOSED
}
