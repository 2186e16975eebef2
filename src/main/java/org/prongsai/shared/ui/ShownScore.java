package org.prongsai.shared.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Scores and points as people read them: two decimals, half up. */
public final class ShownScore {

    private static final int DECIMALS = 2;
    private static final String NONE = "–";

    private ShownScore() {}

    public static String of(BigDecimal exact) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** A dash where there is no score. */
    public static String orDash(@Nullable BigDecimal exact) {
        return exact == null ? NONE : of(exact);
    }
}
