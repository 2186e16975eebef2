package org.prongsai.assessment.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Direction;
import org.prongsai.assessment.ScoreChange;

/** A difference in points: symbol, figure, colour, and a word for who cannot see the symbol. */
public class Change extends Span {

    public Change(@Nullable BigDecimal difference) {
        addClassName("change");
        if (difference == null) {
            setText(ShownScore.orDash(null));
            return;
        }
        var direction = Direction.of(difference);
        addClassName(cssClass(direction));
        var word = new Span(getTranslation(key(direction)) + " ");
        word.addClassName("visually-hidden");
        add(word, new Span(symbol(direction) + " " + ShownScore.of(difference.abs())));
    }

    public static Change between(@Nullable BigDecimal earlier, @Nullable BigDecimal later) {
        return new Change(new ScoreChange(earlier, later).difference());
    }

    public static String key(Direction direction) {
        return "change." + cssClass(direction);
    }

    private static String cssClass(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    private static String symbol(Direction direction) {
        return switch (direction) {
            case INCREASE -> "▲";
            case DECLINE -> "▼";
            case UNCHANGED -> "=";
            case UNKNOWN -> "";
        };
    }
}
