package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.InstrumentScore;
import org.prongsai.assessment.RatingStep;
import org.prongsai.assessment.ShownScore;
import org.prongsai.assessment.YearComparison;
import org.prongsai.assessment.YearResult;

/** The three instruments side by side; the edge warns of one that holds the next rating back. */
class InstrumentsCard extends Card {

    InstrumentsCard(YearComparison comparison) {
        getContent().addClassName("instruments-card");
        title(getTranslation("instruments.title"));
        var list = new Div();
        list.addClassName("instruments");
        comparison.later().instruments().forEach(score -> list.add(box(score, comparison)));
        getContent().add(list);
    }

    private Div box(InstrumentScore instrument, YearComparison comparison) {
        var percent = instrument.instrument().weight().movePointRight(2).stripTrailingZeros();
        var code = instrument.instrument().code();
        var weak = holdsBack(instrument, comparison);
        var box = new Div(
                new Div(span(
                        code + " " + getTranslation("instrument." + code) + " · " + percent.toPlainString() + "%",
                        "quiet")),
                span(shown(instrument.score()), "strong"),
                new Div(Change.between(scoreOf(code, comparison.earlier()), instrument.score())));
        if (weak) {
            box.add(new Div(span(getTranslation("instrument.weak", limit(comparison)), "quiet")));
        }
        box.addClassNames("instrument", weak ? "weak" : "good");
        box.getElement().setAttribute("title", instrument.instrument().name().in(getLocale()));
        return box;
    }

    private static boolean holdsBack(InstrumentScore instrument, YearComparison comparison) {
        var score = instrument.score();
        var limit = lowestInstrumentLimit(comparison);
        return score != null && limit != null && score.compareTo(limit) < 0;
    }

    private static @Nullable BigDecimal lowestInstrumentLimit(YearComparison comparison) {
        return comparison.ladder().stream()
                .map(RatingStep::minInstrument)
                .filter(Objects::nonNull)
                .min(BigDecimal::compareTo)
                .orElse(null);
    }

    private static String limit(YearComparison comparison) {
        return String.valueOf(lowestInstrumentLimit(comparison)).replaceAll("\\.0+$", "");
    }

    private static @Nullable BigDecimal scoreOf(String code, YearResult result) {
        return result.instruments().stream()
                .filter(i -> i.instrument().code().equals(code))
                .findFirst()
                .map(InstrumentScore::score)
                .orElse(null);
    }

    private static String shown(@Nullable BigDecimal score) {
        return score == null ? "–" : ShownScore.of(score).toPlainString();
    }
}
