package org.prongsai.assessment;

import java.math.BigDecimal;

/** Which way a score went from one year to another, by the sign of the difference alone. */
public enum Direction {
    INCREASE,
    DECLINE,
    UNCHANGED,
    /** One of the two years has no score. */
    UNKNOWN;

    static Direction of(BigDecimal difference) {
        return switch (difference.signum()) {
            case 1 -> INCREASE;
            case -1 -> DECLINE;
            default -> UNCHANGED;
        };
    }
}
