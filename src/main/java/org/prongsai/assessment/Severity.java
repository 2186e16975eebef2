package org.prongsai.assessment;

/** How urgently management has to look at an indicator, the mildest first; where each begins is a setting. */
public enum Severity {
    SLIGHT,
    MARKED,
    SEVERE
}
