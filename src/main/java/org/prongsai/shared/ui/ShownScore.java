package org.prongsai.shared.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Collectors;
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

    /** One after the other; nothing where there is none. */
    public static String listed(Collection<BigDecimal> exact) {
        return exact.stream().map(ShownScore::of).collect(Collectors.joining(", "));
    }
}
