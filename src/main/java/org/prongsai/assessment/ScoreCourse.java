package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the score of an indicator went, and what it is held against; all from 0 to 100.
 *
 * @param before score of the year before the earlier one; null where there is none
 * @param change scores of the two years compared
 * @param boundaries scores that some rating of the later year asks for
 * @param target what was aimed at for the later year; null where nothing was
 */
record ScoreCourse(
        @Nullable BigDecimal before,
        ScoreChange change,
        Set<BigDecimal> boundaries,
        @Nullable BigDecimal target) {

    ScoreCourse {
        boundaries = Set.copyOf(boundaries);
    }
}
