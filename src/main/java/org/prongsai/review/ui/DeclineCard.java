package org.prongsai.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.review.ReviewView;
import org.prongsai.shared.ui.BuddhistDates;
import org.prongsai.shared.ui.ShownScore;

/** A decline in short: how much, how bad, why, and what is decided. */
class DeclineCard extends Composite<Article> {

    DeclineCard(IndicatorComparison line, ReviewView review, boolean open) {
        var card = getContent();
        card.addClassNames("card", "decline-card");
        card.setClassName("open", open);
        card.add(figure(line), text(line, review, open));
    }

    private static Div figure(IndicatorComparison line) {
        var change = line.change();
        var symbol = switch (change.direction()) {
            case DECLINE -> "▼ ";
            case INCREASE -> "▲ ";
            case UNCHANGED, UNKNOWN -> "";
        };
        var points = new Span(symbol + ConcernText.points(change.difference()));
        points.addClassName("big-figure");
        points.setClassName("decline", line.isDecline());
        var scores = new Span(ShownScore.orDash(change.earlier()) + " → " + ShownScore.orDash(change.later()));
        scores.addClassName("quiet");
        var figure = new Div(points, scores);
        figure.addClassName("decline-figure");
        return figure;
    }

    private Div text(IndicatorComparison line, ReviewView review, boolean open) {
        var link = new Anchor(
                DeclinesNavigation.of(review.decline()),
                line.indicator().number() + ". " + line.indicator().name().in(getLocale()));
        if (open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        var heading = new Div(new H2(link));
        heading.addClassName("decline-heading");
        if (line.severity() != null) {
            heading.add(ReviewBadge.of(line.severity()));
        }
        var reasons = new Paragraph(String.join(" · ", ConcernText.reasons(line, this)));
        var cost = new Paragraph(ConcernText.cost(line, this));
        cost.addClassName("quiet");
        var text = new Div(heading, reasons, cost, decided(review));
        text.addClassName("decline-text");
        return text;
    }

    private Div decided(ReviewView review) {
        var summary = review.summary();
        var decided = new Div(ReviewBadge.of(summary.state()));
        decided.addClassName("badges");
        if (summary.overdue()) {
            decided.add(ReviewBadge.overdue());
        }
        var division = summary.division();
        var due = summary.due();
        if (division != null && due != null) {
            decided.add(new Span(division.in(getLocale())));
            decided.add(new Span(getTranslation("work.until", BuddhistDates.day(due, getLocale()))));
        }
        return decided;
    }
}
