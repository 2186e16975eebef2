package org.prongsai.scenario.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.prongsai.assessment.Shortfall;
import org.prongsai.shared.ui.ShownScore;

/** Small things that the cards say alike. */
final class Words {

    private static final int DECIMALS = 2;

    private Words() {}

    static Span span(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }

    /** A limit as rules say it: 85 and not 85.00. */
    static String limit(BigDecimal limit) {
        return limit.stripTrailingZeros().toPlainString();
    }

    /** What there is, in two decimals that never look as if they reached the limit: 84.995 is 84.99 here. */
    static String actual(Shortfall shortfall) {
        var shown = ShownScore.of(shortfall.actual());
        return new BigDecimal(shown).compareTo(shortfall.needed()) < 0
                ? shown
                : shortfall.actual().setScale(DECIMALS, RoundingMode.DOWN).toPlainString();
    }
}
