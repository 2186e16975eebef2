package org.prongsai.publication;

import org.jspecify.annotations.Nullable;
import org.prongsai.measure.RecordedMeasure;
import org.prongsai.measure.RecordedPart;
import org.prongsai.shared.Bilingual;

/**
 * Something that is missing from a paper.
 *
 * @param number of the measure, or of the indicator without a score
 * @param measureId the measure; null where a score is missing
 * @param partId the part; null where it is about the whole measure
 * @param division whose part it is; null where it is about the whole measure
 */
public record GapFound(
        Gap gap,
        int number,
        @Nullable Long measureId,
        @Nullable Long partId,
        @Nullable Bilingual division) {

    static GapFound of(Gap gap, RecordedMeasure measure) {
        return new GapFound(gap, measure.number(), measure.id(), null, null);
    }

    static GapFound of(Gap gap, RecordedMeasure measure, RecordedPart part) {
        return new GapFound(gap, measure.number(), measure.id(), part.id(), part.division());
    }

    static GapFound score(int indicator) {
        return new GapFound(Gap.SCORE_MISSING, indicator, null, null, null);
    }
}
