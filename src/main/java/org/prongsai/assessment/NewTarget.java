package org.prongsai.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.RefusedException;

/**
 * A target to be saved.
 *
 * @param indicator official number of the indicator
 * @param score 0 to 100 with at most two decimals; null to take the target back
 * @param version the version that was seen; null where there was none
 */
public record NewTarget(
        int indicator, @Nullable BigDecimal score, @Nullable Integer version) {

    /** The score with exactly two decimals. */
    @Nullable
    BigDecimal checked(int year) {
        if (score == null) {
            return null;
        }
        var reading = ScoreReading.of(score);
        if (reading.score() == null) {
            throw new RefusedException("target.refused.score", indicator, year, score.toPlainString());
        }
        return reading.score();
    }
}
