package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.comparison.ui.ComparisonNavigation;
import org.prongsai.dashboard.Outcome;
import org.prongsai.register.ui.MeasuresNavigation;
import org.prongsai.review.ReviewSummary;
import org.prongsai.review.ui.DeclinesNavigation;
import org.prongsai.shared.ui.BuddhistDates;
import org.prongsai.shared.ui.ShownScore;

/** The declines, worst first and loudest, each with what it cost, what answers it and what is decided. */
class DeclinesCard extends Card {

    private static final int SHOWN = 3;

    private final Outcome outcome;

    DeclinesCard(Outcome outcome) {
        this.outcome = outcome;
        var declines = outcome.declines();
        getContent().addClassName("declines");
        title(getTranslation("declines.title", declines.size()));
        getContent().setClassName("alarm", !declines.isEmpty());
        if (declines.isEmpty()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            comparable() ? "declines.none" : "declines.unknown",
                            String.valueOf(outcome.earlierYear()))));
            return;
        }
        declines.stream().limit(SHOWN).forEach(decline -> getContent().add(line(decline)));
        getContent().add(toAll(declines.size()));
    }

    private boolean comparable() {
        return outcome.comparison().indicators().stream()
                .anyMatch(each -> each.change().difference() != null);
    }

    /** Declines are reviewed from one year to the next; what fell over more years stands in the comparison. */
    private Anchor toAll(int number) {
        var address = outcome.reviews() == null
                ? ComparisonNavigation.of(outcome.laterYear(), outcome.earlierYear())
                : DeclinesNavigation.ofYear(outcome.laterYear());
        return link(address, getTranslation("declines.all", number), "touch-link");
    }

    private Div line(IndicatorComparison decline) {
        var change = decline.change();
        var lost = span(symbol(decline) + points(change.difference()), "big-figure");
        lost.setClassName("decline", decline.isDecline());
        var scores = span(ShownScore.orDash(change.earlier()) + " → " + ShownScore.orDash(change.later()), "quiet");
        var figure = new Div(lost, scores);
        figure.addClassName("decline-figure");
        var text = new Div(heading(decline), new Paragraph(cost(decline)), answers(decline));
        text.addClassName("decline-text");
        var line = new Div(figure, text);
        line.addClassName("decline-line");
        return line;
    }

    private static String symbol(IndicatorComparison decline) {
        return switch (decline.change().direction()) {
            case DECLINE -> "▼ ";
            case INCREASE -> "▲ ";
            case UNCHANGED, UNKNOWN -> "";
        };
    }

    private Div heading(IndicatorComparison decline) {
        var indicator = decline.indicator();
        var heading =
                new Div(new H3(indicator.number() + ". " + indicator.name().in(getLocale())));
        heading.addClassName("decline-heading");
        if (decline.severity() != null) {
            heading.add(span("▼ " + getTranslation("severity." + decline.severity()), "status", "overdue"));
        }
        outcome.review(decline).ifPresent(review -> {
            heading.add(reviewOf(indicator.number(), review));
            if (review.overdue()) {
                heading.add(span("⚑ " + getTranslation("status.overdue"), "status", "overdue"));
            }
        });
        return heading;
    }

    private Anchor reviewOf(int indicator, ReviewSummary review) {
        var state = review.state();
        var look = switch (state) {
            case NEW -> "overdue";
            case ACKNOWLEDGED, PLANNED -> "in-progress";
            case CLOSED -> "completed";
            case SET_ASIDE -> "set-aside";
        };
        var address = DeclinesNavigation.of(new IndicatorKey(outcome.laterYear(), indicator));
        return link(address, state.symbol() + " " + getTranslation("review.state." + state), "status", look);
    }

    private String cost(IndicatorComparison decline) {
        var effect = decline.effectOnTotal();
        return effect == null || effect.signum() >= 0 ? "" : getTranslation("declines.cost", points(effect));
    }

    private Div answers(IndicatorComparison decline) {
        var indicator = decline.indicator().number();
        var count = outcome.coverage().of(indicator);
        var year = String.valueOf(outcome.laterYear());
        var answers = new Div(
                count == 0
                        ? span(getTranslation("declines.hole", year), "status", "hole")
                        : new Span(getTranslation("declines.measures", count, year)),
                link(MeasuresNavigation.ofIndicator(outcome.laterYear(), indicator), getTranslation("declines.see")));
        answers.addClassName("decline-answer");
        outcome.review(decline)
                .map(this::asked)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> answers.add(span(text)));
        return answers;
    }

    private String asked(ReviewSummary review) {
        var division = review.division();
        var due = review.due();
        return division == null || due == null
                ? ""
                : getTranslation("declines.asked", division.in(getLocale()), BuddhistDates.day(due, getLocale()));
    }

    /** Without its sign, which symbol and sentence tell. */
    private static String points(@Nullable BigDecimal lost) {
        return ShownScore.orDash(lost == null ? null : lost.abs());
    }
}
