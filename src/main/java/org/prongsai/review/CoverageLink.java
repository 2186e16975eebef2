package org.prongsai.review;

import org.jspecify.annotations.Nullable;

/**
 * That a measure addresses an indicator, or a question of it.
 *
 * @param indicator number of the indicator
 * @param code of the question, null where the measure is linked straight to the indicator
 * @param measure what addresses it
 */
record CoverageLink(int indicator, @Nullable String code, CoveringMeasure measure) {

    CoverageLink(int indicator, @Nullable String code, long id, int number, String title) {
        this(indicator, code, new CoveringMeasure(id, number, title));
    }
}
