package org.prongsai.scenario.ui;

import static org.prongsai.scenario.ui.Words.limit;
import static org.prongsai.scenario.ui.Words.span;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.InstrumentScore;
import org.prongsai.assessment.RatingStep;
import org.prongsai.assessment.WhatIf;
import org.prongsai.assessment.YearResult;
import org.prongsai.shared.ui.PointsChange;
import org.prongsai.shared.ui.ShownScore;

/** The answer, which stays in sight while scores move: rating, total and instruments as they would be. */
class ResultCard extends Composite<Section> {

    private final Div answer = new Div();
    private final Div instruments = new Div();

    ResultCard() {
        getContent().addClassNames("card", "what-if-result");
        getContent().getElement().setAttribute("aria-label", getTranslation("whatIf.result"));
        answer.addClassName("rating-answer");
        answer.getElement().setAttribute("role", "status");
        instruments.addClassName("instruments");
        getContent().add(answer, instruments);
    }

    void show(WhatIf whatIf) {
        var start = whatIf.start();
        var result = whatIf.result();
        answer.removeAll();
        var figures = new Div(span(rating(result.rating()), "big-figure"));
        answer.add(span(getTranslation("whatIf.result"), "quiet"), figures);
        if (result.estimatedTotal() != null) {
            figures.add(span(ShownScore.of(result.estimatedTotal()), "figure-beside"));
        }
        if (start.estimatedTotal() != null) {
            answer.add(origin(start, result, whatIf));
        }
        instruments.removeAll();
        result.instruments().forEach(each -> instruments.add(box(each, start, result)));
    }

    /** With stand-ins for missing scores, where it comes from is no actual result. */
    private Div origin(YearResult start, YearResult result, WhatIf whatIf) {
        var calculation = whatIf.calculation();
        var actual = calculation.scores().size() >= calculation.indicators().size();
        return new Div(
                PointsChange.between(start.estimatedTotal(), result.estimatedTotal()),
                span(getTranslation(
                        actual ? "whatIf.from" : "whatIf.from.assumed",
                        ShownScore.orDash(start.estimatedTotal()),
                        rating(start.rating()))));
    }

    private String rating(@Nullable RatingStep rating) {
        return rating == null ? getTranslation("rating.none") : rating.name().in(getLocale());
    }

    private Div box(InstrumentScore score, YearResult start, YearResult result) {
        var instrument = score.instrument();
        var box = new Div(
                new Div(span(instrument.code() + " " + instrument.shortName().in(getLocale()), "quiet")),
                span(ShownScore.orDash(score.score()), "strong"),
                new Div(PointsChange.between(scoreOf(instrument.code(), start), score.score())));
        var next = result.wayUp();
        var weak = next != null && score.score() != null && next.isHeldBackBy(score.score());
        if (next != null && weak && next.step().minInstrument() != null) {
            box.add(new Div(span(
                    "⚠ " + getTranslation("instrument.weak", limit(next.step().minInstrument())), "quiet")));
        }
        box.addClassName("instrument");
        box.setClassName("weak", weak);
        box.setClassName("good", !weak && score.score() != null);
        return box;
    }

    private static @Nullable BigDecimal scoreOf(String code, YearResult result) {
        return result.instruments().stream()
                .filter(each -> each.instrument().code().equals(code))
                .findFirst()
                .map(InstrumentScore::score)
                .orElse(null);
    }
}
