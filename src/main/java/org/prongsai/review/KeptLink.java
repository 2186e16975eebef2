package org.prongsai.review;

import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.fiscalyear.YearView;

/**
 * That a measure of a kept year addresses an indicator, or a question of it.
 *
 * @param year the year
 * @param measure the measure; null where the year has none
 * @param indicator number of the indicator; null where the measure addresses none
 * @param code of the question; null where the measure is linked straight to the indicator
 */
record KeptLink(
        YearView year,
        @Nullable Long measure,
        @Nullable Integer indicator,
        @Nullable String code) {

    KeptLink(
            int year,
            YearState state,
            int version,
            @Nullable Long measure,
            @Nullable Integer indicator,
            @Nullable String code) {
        this(new YearView(year, state, version), measure, indicator, code);
    }

    boolean addresses(int number) {
        return indicator != null && indicator == number;
    }
}
