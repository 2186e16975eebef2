package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts two years beside each other, indicator by indicator; an indicator that only one year has stays visible. */
record Comparing(Scheme later, Scheme earlier, DeclineSettings declines) {

    YearComparison of(
            int laterYear,
            Map<Integer, BigDecimal> laterScores,
            int earlierYear,
            Map<Integer, BigDecimal> earlierScores) {
        var indicators = new TreeMap<Integer, Indicator>();
        earlier.indicators().forEach(indicator -> indicators.put(indicator.number(), indicator));
        later.indicators().forEach(indicator -> indicators.put(indicator.number(), indicator));
        var rows = indicators.values().stream()
                .map(each ->
                        row(each, new ScoreChange(earlierScores.get(each.number()), laterScores.get(each.number()))))
                .toList();
        return new YearComparison(
                later.resultOf(laterYear, laterScores),
                earlier.resultOf(earlierYear, earlierScores),
                rows,
                later.ladder().steps());
    }

    private IndicatorComparison row(Indicator indicator, ScoreChange change) {
        return new IndicatorComparison(indicator, change, declines.severityOf(change), effect(indicator, change));
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
