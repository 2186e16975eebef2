package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;
import org.prongsai.assessment.RatingStep;
import org.prongsai.assessment.WayUp;
import org.prongsai.assessment.YearComparison;
import org.prongsai.assessment.YearResult;
import org.prongsai.shared.ui.PointsChange;
import org.prongsai.shared.ui.ShownScore;

/** The answer first: rating, total, where it stands on the ladder, and the shortest way up. */
class RatingCard extends Card {

    RatingCard(YearComparison comparison) {
        getContent().addClassNames("span-all", "rating-card");
        name(getTranslation("rating.estimated"));
        var later = comparison.later();
        var earlier = comparison.earlier();
        var answer = new Div(
                span(getTranslation("rating.estimated"), "quiet"),
                new Div(
                        span(rating(later), "big-figure"),
                        span(ShownScore.orDash(later.estimatedTotal()), "figure-beside")),
                new Div(
                        PointsChange.between(earlier.estimatedTotal(), later.estimatedTotal()),
                        span(getTranslation(
                                "rating.from",
                                ShownScore.orDash(earlier.estimatedTotal()),
                                rating(earlier),
                                String.valueOf(earlier.year())))));
        answer.addClassName("rating-answer");
        getContent().add(answer, new RatingScale(comparison));
        if (later.wayUp() != null) {
            getContent().add(wayUp(later.wayUp(), comparison));
        }
        if (later.provisional()) {
            note("framework.provisional", later.frameworkYear());
        }
        Stream.of(later, earlier)
                .filter(YearResult::unconfirmed)
                .map(YearResult::frameworkYear)
                .distinct()
                .forEach(year -> note("framework.unconfirmed", year));
    }

    private void note(String key, int year) {
        getContent().add(span(getTranslation(key, String.valueOf(year)), "quiet"));
    }

    private String rating(YearResult result) {
        RatingStep rating = result.rating();
        return rating == null ? getTranslation("rating.none") : rating.name().in(getLocale());
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
                                ShownScore.orDash(row.change().later()),
                                ShownScore.of(raise.to()),
                                ShownScore.of(raise.by()))))));
        return card;
    }
}
