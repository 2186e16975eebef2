package org.prongsai.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A difference in points: symbol, figure, colour, and a word for who cannot see the symbol. */
public class PointsChange extends Span {

    /** @param difference later minus earlier; null where a year has no score */
    public PointsChange(@Nullable BigDecimal difference) {
        addClassName("change");
        if (difference == null) {
            setText(ShownScore.orDash(null));
            return;
        }
        addClassName(name(difference));
        var word = new Span(getTranslation(key(difference)) + " ");
        word.addClassName("visually-hidden");
        add(word, new Span(symbol(difference) + " " + ShownScore.of(difference.abs())));
    }

    public static PointsChange between(@Nullable BigDecimal earlier, @Nullable BigDecimal later) {
        return new PointsChange(earlier == null || later == null ? null : later.subtract(earlier));
    }

    /** Key of the word for which way a score went. */
    public static String key(@Nullable BigDecimal difference) {
        return "change." + (difference == null ? "unknown" : name(difference));
    }

    private static String name(BigDecimal difference) {
        return switch (difference.signum()) {
            case 1 -> "increase";
            case -1 -> "decline";
            default -> "unchanged";
        };
    }

    private static String symbol(BigDecimal difference) {
        return switch (difference.signum()) {
            case 1 -> "▲";
            case -1 -> "▼";
            default -> "=";
        };
    }
}
