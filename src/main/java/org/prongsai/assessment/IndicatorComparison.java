package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in two years.
 *
 * @param indicator the indicator
 * @param change its scores, their difference and direction
 * @param severity how bad a decline is; null where the change is none that counts
 * @param effectOnTotal what the change does to the total, in points and unrounded, by the later year's weights; null
 *     where a score is missing
 */
public record IndicatorComparison(
        Indicator indicator,
        ScoreChange change,
        @Nullable Severity severity,
        @Nullable BigDecimal effectOnTotal) {

    static final Comparator<IndicatorComparison> WORST_FIRST = Comparator.comparing(
                    IndicatorComparison::severity, Comparator.nullsFirst(Comparator.<Severity>naturalOrder()))
            .reversed()
            .thenComparing(
                    each -> each.change().difference(), Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(each -> each.indicator().number());

    /** Whether this is a decline that management has to look at. */
    public boolean isDecline() {
        return severity != null;
    }
}
