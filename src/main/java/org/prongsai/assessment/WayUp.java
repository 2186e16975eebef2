package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * What leads to the next better rating.
 *
 * @param step the next better rating
 * @param raises indicators each of which alone would be enough, the smallest raise first and of equal ones the lower
 *     number; empty where several have to rise together
 */
public record WayUp(RatingStep step, List<Raise> raises) {

    public WayUp {
        raises = List.copyOf(raises);
    }

    /** Whether this score of an instrument is below what the next rating asks of each: it holds that rating back. */
    public boolean isHeldBackBy(BigDecimal instrumentScore) {
        return step.minInstrument() != null && instrumentScore.compareTo(step.minInstrument()) < 0;
    }
}
