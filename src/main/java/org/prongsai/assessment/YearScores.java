package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a fiscal year scored, by number of the indicator; those without a score are missing. */
record YearScores(int year, Map<Integer, BigDecimal> byIndicator) {

    YearScores {
        byIndicator = Map.copyOf(byIndicator);
    }

    @Nullable
    BigDecimal of(Indicator indicator) {
        return byIndicator.get(indicator.number());
    }
}
