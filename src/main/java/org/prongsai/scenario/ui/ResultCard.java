package org.prongsai.scenario.ui;

import static org.prongsai.scenario.ui.Words.limit;
import static org.prongsai.scenario.ui.Words.span;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.List;
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
    private transient List<Shown> shown = List.of();

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
        showInstruments(start, result);
    }

    /** Most moves touch one instrument, so the boxes of the others stay as the browser has them. */
    private void showInstruments(YearResult start, YearResult result) {
        var wanted = result.instruments().stream()
                .map(each -> new Shown(each, start.scoreOf(each.instrument().code()), missed(each, result)))
                .toList();
        for (var i = 0; i < wanted.size(); i++) {
            if (i >= shown.size() || !wanted.get(i).equals(shown.get(i))) {
                if (i < shown.size()) {
                    instruments.remove(instruments.getComponentAt(i));
                }
                instruments.addComponentAtIndex(i, box(wanted.get(i)));
            }
        }
        shown = wanted;
    }

    /** What the next rating asks of each instrument, where this one does not reach it. */
    private static @Nullable BigDecimal missed(InstrumentScore instrument, YearResult result) {
        var next = result.wayUp();
        var score = instrument.score();
        return next != null && score != null && next.isHeldBackBy(score)
                ? next.step().minInstrument()
                : null;
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

    private Div box(Shown shown) {
        var instrument = shown.score().instrument();
        var score = shown.score().score();
        var missed = shown.missed();
        var box = new Div(
                new Div(span(instrument.code() + " " + instrument.shortName().in(getLocale()), "quiet")),
                span(ShownScore.orDash(score), "strong"),
                new Div(PointsChange.between(shown.before(), score)));
        if (missed != null) {
            box.add(new Div(span("⚠ " + getTranslation("instrument.weak", limit(missed)), "quiet")));
        }
        box.addClassName("instrument");
        box.setClassName("weak", missed != null);
        box.setClassName("good", missed == null && score != null);
        return box;
    }

    /**
     * What a box tells.
     *
     * @param before what it started from, null where that is not known
     * @param missed what it would have to reach, null where it does
     */
    private record Shown(
            InstrumentScore score,
            @Nullable BigDecimal before,
            @Nullable BigDecimal missed) {}
}
