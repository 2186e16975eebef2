package org.prongsai.measure;

/** What rows of the list are put together by. */
public enum Grouping {
    DIVISION,
    MEASURE,
    NONE
}
