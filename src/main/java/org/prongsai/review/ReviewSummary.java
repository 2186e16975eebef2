package org.prongsai.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.Bilingual;

/**
 * What everybody may know of a review.
 *
 * @param state how far management is
 * @param division who has to act, null before that is planned
 * @param due until when, null before that is planned
 * @param overdue whether that day has passed while the review is open
 */
public record ReviewSummary(
        ReviewState state,
        @Nullable Bilingual division,
        @Nullable LocalDate due,
        boolean overdue) {

    /** Of a decline on which nothing has been decided. */
    static final ReviewSummary NEW = new ReviewSummary(ReviewState.NEW, null, null, false);
}
