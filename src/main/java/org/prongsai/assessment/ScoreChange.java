package org.prongsai.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The scores of an indicator in two years, 0 to 100.
 *
 * @param earlier score of the earlier year, null where there is none
 * @param later score of the later year, null where there is none
 */
public record ScoreChange(
        @Nullable BigDecimal earlier, @Nullable BigDecimal later) {

    /** Later minus earlier, exact, in points; null where a year has no score. */
    public @Nullable BigDecimal difference() {
        return earlier == null || later == null ? null : later.subtract(earlier);
    }

    public Direction direction() {
        return Direction.of(difference());
    }
}
