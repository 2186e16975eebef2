package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.comparison.ui.ComparisonNavigation;
import org.prongsai.dashboard.Outcome;
import org.prongsai.register.ui.MeasuresNavigation;
import org.prongsai.shared.ui.PointsChange;
import org.prongsai.shared.ui.ShownScore;

/** All indicators in both years, as a chart that is a table as well. */
class IndicatorsCard extends Card {

    IndicatorsCard(Outcome outcome) {
        getContent().addClassName("indicators");
        name(getTranslation("indicators.title"));
        var chart = new ComparisonChart();
        chart.show(model(outcome));
        getContent().add(chart, toComparison(outcome));
    }

    private Anchor toComparison(Outcome outcome) {
        var link = new Anchor(
                ComparisonNavigation.of(outcome.laterYear(), outcome.earlierYear()),
                getTranslation("indicators.comparison"));
        link.setRouterIgnore(false);
        link.addClassName("touch");
        return link;
    }

    private ComparisonChart.Model model(Outcome outcome) {
        var earlier = String.valueOf(outcome.earlierYear());
        var later = String.valueOf(outcome.laterYear());
        return new ComparisonChart.Model(
                getTranslation("indicators.file", earlier, later),
                earlier,
                later,
                outcome.comparison().threshold(),
                labels(earlier, later),
                rows(outcome),
                actions());
    }

    private ComparisonChart.Labels labels(String earlier, String later) {
        return new ComparisonChart.Labels(
                getTranslation("indicators.caption", earlier, later),
                getTranslation("indicator"),
                getTranslation("instrument"),
                getTranslation("score.of", earlier),
                getTranslation("score.of", later),
                getTranslation("difference"),
                getTranslation("menu.measures"),
                getTranslation("comparison.target"),
                getTranslation("threshold"),
                getTranslation("score.none"));
    }

    private ComparisonChart.Actions actions() {
        return new ComparisonChart.Actions(
                getTranslation("comparison.export.svg"),
                getTranslation("comparison.export.png"),
                getTranslation("comparison.print"),
                getTranslation("comparison.export.failed"));
    }

    private List<ComparisonChart.Row> rows(Outcome outcome) {
        return outcome.comparison().indicators().stream()
                .map(each -> row(each, outcome))
                .toList();
    }

    private ComparisonChart.Row row(IndicatorComparison each, Outcome outcome) {
        var indicator = each.indicator();
        var change = each.change();
        var direction = change.direction();
        var difference = change.difference();
        return new ComparisonChart.Row(
                indicator.number(),
                indicator.name().in(getLocale()),
                indicator.instrument(),
                shown(change.earlier()),
                shown(change.later()),
                difference == null ? null : ShownScore.of(difference.abs()),
                shown(each.target()),
                direction,
                getTranslation(PointsChange.key(difference)),
                outcome.coverage().of(indicator.number()),
                MeasuresNavigation.ofIndicator(outcome.laterYear(), indicator.number()));
    }

    private static @Nullable String shown(@Nullable BigDecimal score) {
        return score == null ? null : ShownScore.of(score);
    }
}
