package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * What leads to a better rating.
 *
 * @param step the better rating
 * @param raises indicators each of which alone would be enough, the smallest raise first and of equal ones the lower
 *     number; empty where several have to rise together
 * @param together raises that reach it with the fewest points over all indicators, by number of the indicator
 */
public record WayUp(RatingStep step, List<Raise> raises, List<Raise> together) {

    public WayUp {
        raises = List.copyOf(raises);
        together = List.copyOf(together);
    }

    /** Points of {@link #together}, over all indicators. */
    public BigDecimal leastPoints() {
        return together.stream().map(Raise::by).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether this score of an instrument is below what the rating asks of each: it holds that rating back. */
    public boolean isHeldBackBy(BigDecimal instrumentScore) {
        return step.minInstrument() != null && instrumentScore.compareTo(step.minInstrument()) < 0;
    }
}
