package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.assessment.OfficialResult;
import org.prongsai.assessment.Raise;
import org.prongsai.assessment.RatingStep;
import org.prongsai.assessment.WayUp;
import org.prongsai.assessment.YearComparison;
import org.prongsai.assessment.YearResult;
import org.prongsai.assessment.ui.FrameworkNavigation;
import org.prongsai.comparison.ui.ComparisonNavigation;
import org.prongsai.dashboard.Outcome;
import org.prongsai.scenario.ui.ScenarioNavigation;
import org.prongsai.shared.ui.PointsChange;
import org.prongsai.shared.ui.ShownScore;

/** The answer first: rating, total, where it stands on the ladder, and the shortest way up. */
class RatingCard extends Card {

    RatingCard(Outcome outcome) {
        var comparison = outcome.comparison();
        getContent().addClassNames("span-all", "rating-card");
        name(getTranslation("rating.estimated"));
        var later = comparison.later();
        var earlier = comparison.earlier();
        var answer = new Div(
                span(getTranslation("rating.estimated"), "quiet"),
                new Div(
                        span(rating(later), "big-figure"),
                        link(
                                ComparisonNavigation.of(later.year(), earlier.year()),
                                ShownScore.orDash(later.estimatedTotal()),
                                "figure-beside")),
                new Div(
                        PointsChange.between(earlier.estimatedTotal(), later.estimatedTotal()),
                        span(getTranslation(
                                "rating.from",
                                ShownScore.orDash(earlier.estimatedTotal()),
                                rating(earlier),
                                String.valueOf(earlier.year())))));
        answer.addClassName("rating-answer");
        Stream.of(outcome.compared().later(), outcome.compared().earlier())
                .map(this::published)
                .flatMap(Optional::stream)
                .forEach(answer::add);
        getContent().add(answer, new RatingScale(comparison));
        if (later.wayUp() != null) {
            getContent().add(wayUp(later.wayUp(), comparison));
        }
        if (later.provisional()) {
            getContent()
                    .add(span(getTranslation("framework.provisional", String.valueOf(later.frameworkYear())), "quiet"));
        }
        Stream.of(later, earlier)
                .filter(YearResult::unconfirmed)
                .map(YearResult::frameworkYear)
                .distinct()
                .forEach(year -> getContent()
                        .add(link(
                                FrameworkNavigation.toConfirm(year),
                                getTranslation("framework.unconfirmed", String.valueOf(year)),
                                "touch-link")));
    }

    /** What the commission published of a year, held against what is computed; empty where nothing was entered. */
    private Optional<Div> published(OfficialResult official) {
        var rating = official.rating();
        if (official.total() == null && rating == null) {
            return Optional.empty();
        }
        var said = getTranslation(
                "rating.published",
                String.valueOf(official.computed().year()),
                rating == null ? "" : rating.name().in(getLocale()),
                ShownScore.orDash(official.total()));
        var line = new Div(span(said));
        line.addClassName("published");
        line.add(
                official.totalDiffers() || official.ratingDiffers()
                        ? span(getTranslation("rating.published.differs"), "status", "hole")
                        : span(getTranslation("rating.published.same"), "quiet"));
        return Optional.of(line);
    }

    private String rating(YearResult result) {
        RatingStep rating = result.rating();
        return rating == null ? getTranslation("rating.none") : rating.name().in(getLocale());
    }

    private Div wayUp(WayUp way, YearComparison comparison) {
        var card = new Div(span(getTranslation("wayUp.title", way.step().name().in(getLocale())), "strong"));
        card.addClassName("way-up");
        var raises =
                way.raises().isEmpty() ? way.together() : List.of(way.raises().getFirst());
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
        var supposed = raises.stream().collect(Collectors.toMap(Raise::indicator, Raise::to));
        card.add(link(
                ScenarioNavigation.of(comparison.later().year(), supposed), getTranslation("wayUp.try"), "touch-link"));
        return card;
    }
}
