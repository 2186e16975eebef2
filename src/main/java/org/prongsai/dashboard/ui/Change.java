package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.ShownScore;

/** A difference in points: symbol, figure, colour, and a word for who cannot see the symbol. */
class Change extends Span {

    Change(@Nullable BigDecimal difference) {
        addClassName("change");
        if (difference == null) {
            setText("–");
            return;
        }
        var key = switch (difference.signum()) {
            case 1 -> "increase";
            case -1 -> "decline";
            default -> "unchanged";
        };
        addClassName(key);
        var word = new Span(getTranslation("change." + key) + " ");
        word.addClassName("visually-hidden");
        add(word, new Span(symbol(difference) + " " + ShownScore.of(difference.abs())));
    }

    static Change between(@Nullable BigDecimal earlier, @Nullable BigDecimal later) {
        return new Change(earlier == null || later == null ? null : later.subtract(earlier));
    }

    private static String symbol(BigDecimal difference) {
        return switch (difference.signum()) {
            case 1 -> "▲";
            case -1 -> "▼";
            default -> "=";
        };
    }
}
