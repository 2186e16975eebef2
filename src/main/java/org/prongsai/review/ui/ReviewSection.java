package org.prongsai.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.review.ActionPlan;
import org.prongsai.review.Decision;
import org.prongsai.review.LinkedMeasure;
import org.prongsai.review.ReviewState;
import org.prongsai.review.ReviewView;
import org.prongsai.shared.ui.BuddhistDates;
import org.prongsai.shared.ui.ShownScore;

/** What is decided on a decline, and what came of it. */
class ReviewSection extends Composite<Div> {

    private final boolean planner;

    /** @param planner whether the reader may open the plan, where drafts stand */
    ReviewSection(IndicatorComparison line, ReviewView review, boolean planner) {
        this.planner = planner;
        var content = getContent();
        content.addClassName("stacked");
        var badges = new Div(ReviewBadge.of(review.state()));
        badges.addClassName("badges");
        if (review.summary().overdue()) {
            badges.add(ReviewBadge.overdue());
        }
        content.add(badges);
        var acknowledgedAt = review.acknowledgedAt();
        if (acknowledgedAt != null) {
            content.add(quiet(getTranslation(
                    "review.acknowledged",
                    String.valueOf(review.acknowledgedBy()),
                    BuddhistDates.moment(acknowledgedAt, getLocale()))));
        }
        var decision = review.decision();
        if (decision == null) {
            content.add(quiet(getTranslation("review.notYours")));
        } else {
            content.add(facts(review, decision));
        }
        if (review.nextScore() != null) {
            content.add(outcome(line, review));
        } else if (review.state() == ReviewState.PLANNED) {
            content.add(quiet(getTranslation(
                    "review.wait", String.valueOf(review.decline().year() + 1))));
        }
    }

    private DescriptionList facts(ReviewView review, Decision decision) {
        var facts = new DescriptionList();
        facts.addClassName("decision-facts");
        if (decision.reason() != null) {
            fact(facts, "reason", new Span(decision.reason()));
        }
        var plan = decision.plan();
        if (plan != null) {
            facts(facts, plan, review, decision.measure());
            if (decision.plannedBy() != null) {
                fact(facts, "review.plannedBy", new Span(decision.plannedBy()));
            }
        }
        return facts;
    }

    private void facts(DescriptionList facts, ActionPlan plan, ReviewView review, @Nullable LinkedMeasure measure) {
        var division = review.summary().division();
        fact(facts, "review.cause", text(plan.cause()));
        fact(facts, "review.directive", text(plan.directive()));
        fact(facts, "review.division", new Span(division == null ? "–" : division.in(getLocale())));
        fact(facts, "review.due", new Span(BuddhistDates.day(plan.due(), getLocale())));
        if (measure != null) {
            fact(facts, "review.measure", new MeasureAnchor(measure, planner));
        }
    }

    private Paragraph outcome(IndicatorComparison line, ReviewView review) {
        var before = line.change().later();
        var after = review.nextScore();
        var key = before == null || after == null || after.compareTo(before) <= 0 ? "review.notRisen" : "review.risen";
        var outcome = new Paragraph(getTranslation(
                key, String.valueOf(review.decline().year() + 1), ShownScore.orDash(before), ShownScore.orDash(after)));
        outcome.addClassName("review-outcome");
        return outcome;
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)));
        facts.add(new DescriptionList.Description(value));
    }

    private static Div text(String text) {
        var shown = new Div(text);
        shown.addClassName("free-text");
        return shown;
    }

    private static Paragraph quiet(String text) {
        var quiet = new Paragraph(text);
        quiet.addClassName("quiet");
        return quiet;
    }
}
