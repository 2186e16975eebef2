package org.prongsai.measure;

/** A measure has at most one leading division and any number of supporting ones. */
public enum Duty {
    LEAD,
    SUPPORTING
}
