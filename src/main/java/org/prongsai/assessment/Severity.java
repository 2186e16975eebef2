package org.prongsai.assessment;

/** How bad a decline is, the mildest first; where each begins is a setting ({@link DeclineSettings}). */
public enum Severity {
    SLIGHT,
    MARKED,
    SEVERE
}
