package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an indicator scored in two years that follow each other, and what was aimed at for the later one. */
record AimedChange(
        BigDecimal earlier, BigDecimal later, @Nullable BigDecimal target) {

    /** Without what only tells how urgent it is. */
    ScoreCourse course() {
        return new ScoreCourse(null, new ScoreChange(earlier, later), Set.of(), target);
    }
}
