package org.prongsai.shared.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ListFormat;
import java.util.Collection;
import java.util.Locale;
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

    /** One after the other, as a sentence of the language lists them, figures apart from words; nothing where there is none. */
    public static String listed(Collection<BigDecimal> exact, Locale locale) {
        var list = ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL);
        return exact.isEmpty()
                ? ""
                : list.format(exact.stream().map(ShownScore::of).toList())
                        .replaceAll("(?<=[0-9])(?=\\p{L})|(?<=\\p{L})(?=[0-9])", " ");
    }
}
