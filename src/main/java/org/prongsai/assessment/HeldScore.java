package org.prongsai.assessment;

import org.jspecify.annotations.Nullable;

/**
 * An indicator of a year in which scores are about to be written.
 *
 * @param year Buddhist fiscal year
 * @param published whether its scores are announced, which they stay or not until the transaction ends
 * @param indicator number of the indicator
 * @param stored its score, null where there is none
 */
record HeldScore(
        int year,
        boolean published,
        int indicator,
        @Nullable IndicatorScore stored) {

    ScoreCell cell() {
        return ScoreCell.ofIndicator(year, indicator);
    }
}
