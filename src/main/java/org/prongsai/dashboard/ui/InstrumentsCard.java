package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.InstrumentScore;
import org.prongsai.assessment.OfficialResult;
import org.prongsai.assessment.WayUp;
import org.prongsai.comparison.ui.ComparisonNavigation;
import org.prongsai.dashboard.Outcome;
import org.prongsai.shared.ui.PointsChange;
import org.prongsai.shared.ui.ShownScore;

/** The three instruments side by side; the edge warns of one that holds the next rating back. */
class InstrumentsCard extends Card {

    InstrumentsCard(Outcome outcome) {
        var comparison = outcome.comparison();
        getContent().addClassName("instruments-card");
        title(getTranslation("instruments.title"));
        var list = new Div();
        list.addClassName("instruments");
        comparison.later().instruments().forEach(score -> list.add(box(score, outcome)));
        getContent().add(list);
    }

    private Div box(InstrumentScore score, Outcome outcome) {
        var comparison = outcome.comparison();
        var instrument = score.instrument();
        var percent = instrument.weight().movePointRight(2).stripTrailingZeros().toPlainString();
        var name = instrument.code() + " " + instrument.shortName().in(getLocale());
        var box = new Div(
                new Div(span(name + " · " + percent + "%", "quiet")),
                link(
                        ComparisonNavigation.of(outcome.laterYear(), outcome.earlierYear()),
                        ShownScore.orDash(score.score()),
                        "strong"),
                new Div(PointsChange.between(comparison.earlier().scoreOf(instrument.code()), score.score())));
        published(instrument.code(), outcome.compared().later(), box);
        var missed = missedLimit(score, comparison.later().wayUp());
        if (missed != null) {
            box.add(new Div(span(getTranslation("instrument.weak", plain(missed)), "quiet")));
        }
        box.addClassNames("instrument", missed == null ? "good" : "weak");
        box.getElement().setAttribute("title", instrument.name().in(getLocale()));
        return box;
    }

    private void published(String code, OfficialResult official, Div box) {
        var score = official.instruments().get(code);
        if (score != null) {
            var differs = official.instrumentDiffers(code);
            var said = getTranslation(
                    differs ? "instrument.published.differs" : "instrument.published", ShownScore.of(score));
            box.add(new Div(differs ? span(said, "status", "hole") : span(said, "quiet")));
        }
    }

    /** What the next rating asks of each instrument and this one does not reach. */
    private static @Nullable BigDecimal missedLimit(InstrumentScore instrument, @Nullable WayUp wayUp) {
        var score = instrument.score();
        return score != null && wayUp != null && wayUp.isHeldBackBy(score)
                ? wayUp.step().minInstrument()
                : null;
    }

    private static String plain(BigDecimal limit) {
        return limit.stripTrailingZeros().toPlainString();
    }
}
