package org.prongsai.assessment;

/** The parts of a year's rules. */
public enum FrameworkPart {
    INSTRUMENT,
    INDICATOR,
    ITEM,
    STEP,
    NOTE
}
