package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.RatingStep;
import org.prongsai.assessment.ShownScore;
import org.prongsai.assessment.WayUp;
import org.prongsai.assessment.YearComparison;
import org.prongsai.assessment.YearResult;

/** The answer first: rating, total, where it stands on the ladder, and the shortest way up. */
class RatingCard extends Card {

    RatingCard(YearComparison comparison) {
        getContent().addClassNames("span-all", "rating-card");
        name(getTranslation("rating.estimated"));
        var later = comparison.later();
        var earlier = comparison.earlier();
        var answer = new Div(
                span(getTranslation("rating.estimated"), "quiet"),
                new Div(span(rating(later), "big-figure"), span(score(later.estimatedTotal()), "figure-beside")),
                new Div(
                        Change.between(earlier.estimatedTotal(), later.estimatedTotal()),
                        span(getTranslation(
                                "rating.from",
                                score(earlier.estimatedTotal()),
                                rating(earlier),
                                String.valueOf(earlier.year())))));
        answer.addClassName("rating-answer");
        getContent().add(answer, new RatingScale(comparison));
        if (later.wayUp() != null) {
            getContent().add(wayUp(later.wayUp(), comparison));
        }
        if (later.provisional()) {
            getContent()
                    .add(span(getTranslation("framework.provisional", String.valueOf(later.frameworkYear())), "quiet"));
        }
    }

    private String rating(YearResult result) {
        RatingStep rating = result.rating();
        return rating == null ? getTranslation("rating.none") : rating.name().in(getLocale());
    }

    private static String score(@Nullable BigDecimal score) {
        return score == null ? "–" : ShownScore.of(score).toPlainString();
    }

    private Div wayUp(WayUp way, YearComparison comparison) {
        var card = new Div(span(getTranslation("wayUp.title", way.step().name().in(getLocale())), "strong"));
        card.addClassName("way-up");
        if (way.raises().isEmpty()) {
            card.add(new Div(getTranslation("wayUp.several")));
        }
        way.raises().stream()
                .findFirst()
                .ifPresent(raise -> comparison
                        .indicator(raise.indicator())
                        .ifPresent(row -> card.add(new Div(getTranslation(
                                "wayUp.one",
                                String.valueOf(raise.indicator()),
                                row.indicator().name().in(getLocale()),
                                score(row.change().later()),
                                score(raise.to()),
                                score(raise.by()))))));
        return card;
    }
}
