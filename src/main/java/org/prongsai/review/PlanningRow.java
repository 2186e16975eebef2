package org.prongsai.review;

import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.YearState;

/**
 * A review beside what a plan names.
 *
 * @param review the review
 * @param division the division; null where there is none
 * @param nextYear where the next fiscal year stands; null where it is not kept
 * @param measure the existing measure; null where it is not in the plan of the next year, or a new one is asked for
 * @param indicator one that the measure addresses; null where it addresses none
 */
record PlanningRow(
        DeclineReview review,
        @Nullable Long division,
        @Nullable YearState nextYear,
        @Nullable Long measure,
        @Nullable Integer indicator) {}
