package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    /** The next better rating; empty above the best. */
    Optional<RatingStep> above(RatingStep step) {
        var index = steps.indexOf(step);
        return index > 0 ? Optional.of(steps.get(index - 1)) : Optional.empty();
    }
}
