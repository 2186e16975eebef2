package org.prongsai.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stored score with what stands beside it.
 *
 * @param score the score
 * @param target what was aimed at, null where nothing was
 * @param published whether its year is announced; null where that was never decided
 */
record AimedScore(
        IndicatorScore score,
        @Nullable BigDecimal target,
        @Nullable Boolean published) {

    boolean isPublished() {
        return Boolean.TRUE.equals(published);
    }
}
