package org.prongsai.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores and points as people read them: two decimals, half up. For display only; no rule works on these. */
public final class ShownScore {

    private static final int DECIMALS = 2;

    private ShownScore() {}

    public static BigDecimal of(BigDecimal exact) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
