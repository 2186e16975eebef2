package org.prongsai.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.shared.RefusedException;

/**
 * A score to be recorded.
 *
 * @param year Buddhist fiscal year
 * @param indicator official number of the indicator
 * @param score 0 to 100 with at most two decimals
 */
public record NewScore(int year, int indicator, BigDecimal score) {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    public IndicatorKey key() {
        return new IndicatorKey(year, indicator);
    }

    /** The score with exactly two decimals, once {@link #check()} has passed. */
    BigDecimal stored() {
        return score.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    void check() {
        if (!FiscalYear.isPlausible(year)) {
            throw new RefusedException("score.refused.year", year);
        }
        if (score.signum() < 0 || score.compareTo(HIGHEST) > 0) {
            throw new RefusedException("score.refused.range", key(), score);
        }
        if (score.stripTrailingZeros().scale() > DECIMALS) {
            throw new RefusedException("score.refused.decimals", key(), score);
        }
    }
}
