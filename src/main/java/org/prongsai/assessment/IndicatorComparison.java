package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    /** The figures that a reason is told with, unsigned; none where it is told without. */
    public List<BigDecimal> figuresOf(ConcernReason reason) {
        return switch (reason) {
            case POINTS_LOST ->
                Stream.ofNullable(change.difference()).map(BigDecimal::abs).toList();
            case BELOW_BOUNDARY -> concern == null ? List.of() : concern.boundaries();
            case STANDING_STILL -> Stream.ofNullable(target).toList();
            case SECOND_DECLINE -> List.of();
        };
    }

    /** Whether this is a decline that management has to look at. */
    public boolean isDecline() {
        return concern != null && concern.isDecline();
    }
}
