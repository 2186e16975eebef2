package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in two years.
 *
 * @param indicator the indicator
 * @param change its scores, their difference and direction
 * @param target what was aimed at for the later year; null where nothing was
 * @param concern why management has to look at it; null where it has not
 * @param effectOnTotal what the change does to the total, in points and unrounded, by the later year's weights; null
 *     where a score is missing
 */
public record IndicatorComparison(
        Indicator indicator,
        ScoreChange change,
        @Nullable BigDecimal target,
        @Nullable Concern concern,
        @Nullable BigDecimal effectOnTotal) {

    static final Comparator<IndicatorComparison> WORST_FIRST = Comparator.comparing(
                    IndicatorComparison::severity, Comparator.nullsFirst(Comparator.<Severity>naturalOrder()))
            .reversed()
            .thenComparing(
                    each -> each.change().difference(), Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(each -> each.indicator().number());

    /** How urgently management has to look at it; null where it has not. */
    public @Nullable Severity severity() {
        return concern == null ? null : concern.severity();
    }

    /** The figure that a reason is told with, unsigned; null where it is told without one. */
    public @Nullable BigDecimal figureOf(ConcernReason reason) {
        var figure = switch (reason) {
            case POINTS_LOST -> change.difference();
            case BELOW_BOUNDARY -> concern == null ? null : concern.boundary();
            case STANDING_STILL -> target;
            case SECOND_DECLINE -> null;
        };
        return figure == null ? null : figure.abs();
    }

    /** Whether this is a decline that management has to look at. */
    public boolean isDecline() {
        return concern != null && concern.isDecline();
    }
}
