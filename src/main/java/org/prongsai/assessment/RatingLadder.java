package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ratings of a year, best first. The first whose conditions hold is the rating, on figures that nobody rounded: with
 * 85 asked for, 84.995 is below.
 */
record RatingLadder(List<RatingStep> steps) {

    RatingLadder {
        steps = List.copyOf(steps);
    }

    /** The rating of a total and all its instruments; empty on a ladder that has no such rung. */
    Optional<RatingStep> rate(BigDecimal total, Collection<BigDecimal> instruments) {
        return steps.stream()
                .filter(step -> step.isReachedBy(total, instruments))
                .findFirst();
    }

    /**
     * What the nearest better rating that asks for something of each instrument asks for; above the last of these, what
     * it goes on asking for. Empty on a ladder that asks for nothing of the kind.
     *
     * @param rating where to look up from; null, for the bottom, while a year cannot be rated
     */
    Optional<BigDecimal> instrumentLimitAbove(@Nullable RatingStep rating) {
        var limits = steps.reversed().stream()
                .filter(step -> step.minInstrument() != null)
                .toList();
        return limits.stream()
                .filter(step -> rating == null || step.position() < rating.position())
                .findFirst()
                .or(() -> limits.reversed().stream().findFirst())
                .map(RatingStep::minInstrument);
    }

    /** The better ratings, the nearest first; none above the best. */
    List<RatingStep> above(RatingStep step) {
        return steps.stream().takeWhile(better -> !better.equals(step)).toList().reversed();
    }

    /** The scores above 0 that some rating asks for, of the total or of each instrument. */
    SortedSet<BigDecimal> boundaries() {
        return steps.stream()
                .flatMap(step ->
                        Stream.of(step.minTotal(), Objects.requireNonNullElse(step.minInstrument(), step.minTotal())))
                .filter(limit -> limit.signum() > 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
