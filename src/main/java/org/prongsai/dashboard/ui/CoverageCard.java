package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.dashboard.Outcome;
import org.prongsai.dashboard.Work;
import org.prongsai.register.ui.MeasuresNavigation;
import org.prongsai.review.ui.CoverageNavigation;

/** What no measure of the running year addresses; of the indicators, those that scored lowest come first. */
class CoverageCard extends Card {

    private static final int SHOWN = 5;

    CoverageCard(Work work, @Nullable Outcome outcome) {
        var covered = work.coverage();
        var year = String.valueOf(work.year());
        getContent().addClassName("holes");
        title(getTranslation("holes.title", year));
        if (covered.measures() == 0) {
            getContent().add(new Paragraph(getTranslation("progress.none")));
            return;
        }
        if (covered.holes().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("coverage.noHoles", year)));
        } else {
            getContent()
                    .add(
                            link(
                                    CoverageNavigation.holesOf(work.year()),
                                    getTranslation(
                                            "holes.indicators", covered.holes().size()),
                                    "strong"),
                            badges(worstFirst(covered.holes(), outcome), work.year()));
        }
        if (covered.openItems() > 0) {
            getContent()
                    .add(new Div(link(
                            CoverageNavigation.holesOf(work.year()),
                            getTranslation("coverage.openItems", covered.openItems(), covered.items()),
                            "touch-link")));
        }
    }

    private Div badges(List<Indicator> holes, int year) {
        var badges = new Div();
        badges.addClassName("badges");
        holes.stream()
                .limit(SHOWN)
                .map(hole -> link(
                        MeasuresNavigation.ofIndicator(year, hole.number()),
                        "⚠ " + hole.number() + ". " + hole.name().in(getLocale()),
                        "status",
                        "hole"))
                .forEach(badges::add);
        return badges;
    }

    private static List<Indicator> worstFirst(List<Indicator> holes, @Nullable Outcome outcome) {
        return holes.stream()
                .sorted(Comparator.comparing(
                                (Indicator hole) -> score(hole, outcome),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Indicator::number))
                .toList();
    }

    private static @Nullable BigDecimal score(Indicator hole, @Nullable Outcome outcome) {
        return Optional.ofNullable(outcome)
                .flatMap(known -> known.comparison().indicator(hole.number()))
                .map(IndicatorComparison::change)
                .map(change -> change.later())
                .orElse(null);
    }
}
