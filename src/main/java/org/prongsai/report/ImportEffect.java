package org.prongsai.report;

import org.prongsai.measure.IntakeEffect;

/** What importing does to one thing that the report says. */
public enum ImportEffect {
    NEW,
    CHANGED,
    SAME,
    /** Left out; a finding says why. */
    REFUSED;

    public boolean changesSomething() {
        return this == NEW || this == CHANGED;
    }

    static ImportEffect of(IntakeEffect.Kind kind) {
        return switch (kind) {
            case NEW -> NEW;
            case CHANGED -> CHANGED;
            case SAME -> SAME;
        };
    }
}
