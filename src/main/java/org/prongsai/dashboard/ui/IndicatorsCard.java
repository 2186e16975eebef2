package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.comparison.ui.ComparisonNavigation;
import org.prongsai.dashboard.Dashboard;
import org.prongsai.register.ui.MeasuresNavigation;
import org.prongsai.shared.ui.PointsChange;
import org.prongsai.shared.ui.ShownScore;

/** All indicators in both years, as a chart that is a table as well. */
class IndicatorsCard extends Card {

    IndicatorsCard(Dashboard dashboard) {
        getContent().addClassName("indicators");
        name(getTranslation("indicators.title"));
        var chart = new ComparisonChart();
        chart.show(model(dashboard));
        getContent().add(chart, toComparison(dashboard));
    }

    private Anchor toComparison(Dashboard dashboard) {
        var link = new Anchor(
                ComparisonNavigation.of(dashboard.laterYear(), dashboard.earlierYear()),
                getTranslation("indicators.comparison"));
        link.setRouterIgnore(false);
        link.addClassName("touch");
        return link;
    }

    private ComparisonChart.Model model(Dashboard dashboard) {
        var earlier = String.valueOf(dashboard.earlierYear());
        var later = String.valueOf(dashboard.laterYear());
        return new ComparisonChart.Model(
                earlier, later, dashboard.comparison().threshold(), labels(earlier, later), rows(dashboard));
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
                getTranslation("threshold"),
                getTranslation("score.none"));
    }

    private List<ComparisonChart.Row> rows(Dashboard dashboard) {
        return dashboard.comparison().indicators().stream()
                .map(each -> row(each, dashboard))
                .toList();
    }

    private ComparisonChart.Row row(IndicatorComparison each, Dashboard dashboard) {
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
                direction,
                getTranslation(PointsChange.key(difference)),
                dashboard.measuresFor(indicator.number()),
                MeasuresNavigation.ofIndicator(dashboard.laterYear(), indicator.number()));
    }

    private static @Nullable String shown(@Nullable BigDecimal score) {
        return score == null ? null : ShownScore.of(score);
    }
}
