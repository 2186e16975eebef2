package org.prongsai.publication;

import org.jspecify.annotations.Nullable;
import org.prongsai.shared.Bilingual;

/**
 * Something that is missing from a paper.
 *
 * @param number of the measure, or of the indicator without a score
 * @param measureId the measure; null where a score is missing
 * @param division whose part it is; null where it is about the whole measure
 */
public record GapFound(
        Gap gap,
        int number,
        @Nullable Long measureId,
        @Nullable Bilingual division) {}
