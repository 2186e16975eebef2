package org.prongsai.review;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorKey;

/**
 * The review of a decline.
 *
 * @param decline the year that fell, and its indicator
 * @param version to be handed back with the next move
 * @param summary what everybody may know
 * @param acknowledgedBy name of who took note of it, null where nobody has
 * @param acknowledgedAt when, null where nobody has
 * @param nextScore score of the year after, null where that is not stored
 * @param decision what was decided; null for readers whom it does not concern
 */
public record ReviewView(
        IndicatorKey decline,
        int version,
        ReviewSummary summary,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable BigDecimal nextScore,
        @Nullable Decision decision) {

    /** Version of a review of which nothing is stored, since nothing has been decided. */
    public static final int NOT_STORED = -1;

    /** A decline on which nothing has been decided. */
    static ReviewView ofNew(IndicatorKey decline) {
        return new ReviewView(decline, NOT_STORED, ReviewSummary.NEW, null, null, null, Decision.NONE);
    }

    public ReviewState state() {
        return summary.state();
    }

    /** Whether this can be done now: nothing is closed before the score of the year after is stored. */
    public boolean allows(ReviewMove move) {
        return move.startsFrom(state()) && (move != ReviewMove.CLOSE || nextScore != null);
    }
}
