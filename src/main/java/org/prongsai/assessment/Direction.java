package org.prongsai.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which way a score went from one year to another, by the sign of the difference alone. */
public enum Direction {
    INCREASE,
    DECLINE,
    UNCHANGED,
    /** One of the two years has no score. */
    UNKNOWN;

    /** The direction of a difference; unknown where there is none. */
    public static Direction of(@Nullable BigDecimal difference) {
        if (difference == null) {
            return UNKNOWN;
        }
        return switch (difference.signum()) {
            case 1 -> INCREASE;
            case -1 -> DECLINE;
            default -> UNCHANGED;
        };
    }
}
