package org.prongsai.measure.ui;

import com.vaadin.flow.component.html.Span;
import org.prongsai.fiscalyear.YearState;

/** Where a fiscal year stands, as symbol, word and colour. */
class YearStateBadge extends Span {

    YearStateBadge(YearState state) {
        addClassNames("status", cssClass(state));
        setText(symbol(state) + " " + getTranslation("year.state." + state.name()));
    }

    private static String symbol(YearState state) {
        return switch (state) {
            case PLANNED -> "○";
            case OPEN -> "◐";
            case CLOSED -> "✓";
        };
    }

    private static String cssClass(YearState state) {
        return switch (state) {
            case PLANNED -> "planned";
            case OPEN -> "in-progress";
            case CLOSED -> "completed";
        };
    }
}
