package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts two years beside each other, indicator by indicator; an indicator that only one year has stays visible.
 *
 * @param later rules of the later year
 * @param earlier rules of the earlier year
 * @param before scores of the year before the earlier one, which tell whether a decline is the second in a row
 * @param targets what was aimed at for the later year, by number of the indicator
 */
record Comparing(
        Scheme later, Scheme earlier, DeclineRule declines, YearScores before, Map<Integer, BigDecimal> targets) {

    YearComparison of(YearScores laterScores, YearScores earlierScores) {
        var indicators = new TreeMap<Integer, Indicator>();
        earlier.indicators().forEach(indicator -> indicators.put(indicator.number(), indicator));
        later.indicators().forEach(indicator -> indicators.put(indicator.number(), indicator));
        var rows = indicators.values().stream()
                .map(each -> row(each, new ScoreChange(earlierScores.of(each), laterScores.of(each))))
                .toList();
        return new YearComparison(
                later.resultOf(laterScores.year(), laterScores.byIndicator()),
                earlier.resultOf(earlierScores.year(), earlierScores.byIndicator()),
                rows,
                later.ladder().steps());
    }

    private IndicatorComparison row(Indicator indicator, ScoreChange change) {
        var target = targets.get(indicator.number());
        var course =
                new ScoreCourse(before.of(indicator), change, later.ladder().boundaries(), target);
        var concern = declines.judge(course).orElse(null);
        return new IndicatorComparison(indicator, change, target, concern, effect(indicator, change));
    }

    private @Nullable BigDecimal effect(Indicator indicator, ScoreChange change) {
        var difference = change.difference();
        return difference == null
                ? null
                : later.instrumentOf(indicator)
                        .map(instrument -> EffectOnTotal.of(
                                difference,
                                instrument,
                                later.indicatorsOf(instrument).size()))
                        .orElse(null);
    }
}
