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
import org.prongsai.assessment.QuestionItem;
import org.prongsai.dashboard.Outcome;
import org.prongsai.dashboard.Work;
import org.prongsai.register.ui.MeasuresNavigation;
import org.prongsai.review.ui.CoverageNavigation;

/** What no measure of the running year addresses; of the indicators, those that scored lowest come first. */
class CoverageCard extends Card {

    private static final int SHOWN = 5;
    private static final Comparator<@Nullable BigDecimal> LOWEST_FIRST =
            Comparator.nullsLast(Comparator.naturalOrder());

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
        var open = covered.openItems();
        if (!open.isEmpty()) {
            getContent()
                    .add(
                            new Div(link(
                                    CoverageNavigation.holesOf(work.year()),
                                    getTranslation("coverage.openItems", open.size(), covered.items()),
                                    "touch-link")),
                            items(open, outcome, work.year()));
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

    /** Those of the lowest scores first, each with what it counts for. */
    private Div items(List<QuestionItem> open, @Nullable Outcome outcome, int year) {
        var badges = new Div();
        badges.addClassName("badges");
        open.stream()
                .sorted(Comparator.comparing(item -> score(item.indicator(), outcome), LOWEST_FIRST))
                .limit(SHOWN)
                .map(item -> link(
                        MeasuresNavigation.ofQuestion(year, item.code()),
                        getTranslation("holes.item", item.code(), item.indicator()),
                        "status"))
                .forEach(badges::add);
        return badges;
    }

    private static List<Indicator> worstFirst(List<Indicator> holes, @Nullable Outcome outcome) {
        return holes.stream()
                .sorted(Comparator.comparing(hole -> score(hole.number(), outcome), LOWEST_FIRST))
                .toList();
    }

    private static @Nullable BigDecimal score(int indicator, @Nullable Outcome outcome) {
        return Optional.ofNullable(outcome)
                .flatMap(known -> known.comparison().indicator(indicator))
                .map(IndicatorComparison::change)
                .map(change -> change.later())
                .orElse(null);
    }
}
