package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One year of a trend, also where nothing was scored in it: a year without scores is a gap, never a zero.
 *
 * @param result what its scores come to
 * @param indicators those that its rules know
 * @param scores by number of the indicator; those without one are missing
 */
public record TrendYear(YearResult result, List<Indicator> indicators, Map<Integer, BigDecimal> scores) {

    public TrendYear {
        indicators = List.copyOf(indicators);
        scores = Map.copyOf(scores);
    }

    public int year() {
        return result.year();
    }

    public @Nullable BigDecimal scoreOf(int indicator) {
        return scores.get(indicator);
    }

    /** Null where the rules of the year do not know the instrument, or a score is missing. */
    public @Nullable BigDecimal scoreOf(String instrument) {
        return result.instruments().stream()
                .filter(each -> each.instrument().code().equals(instrument))
                .findFirst()
                .map(InstrumentScore::score)
                .orElse(null);
    }

    /** Whether the rules of the year know the indicator. */
    public boolean knows(int indicator) {
        return indicators.stream().anyMatch(each -> each.number() == indicator);
    }
}
