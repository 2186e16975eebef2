package org.prongsai.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.Bilingual;

/**
 * A rating and what it takes to reach it, from 0 to 100 points.
 *
 * @param position place on the ladder, 1 being the best
 * @param name official word and its English form
 * @param minTotal the total must be this or more
 * @param minInstrument each instrument must be this or more; null where none is asked
 * @param confirmed whether a public source states it for the year
 * @param source what states it; empty where nothing is named
 */
@Embeddable
public record RatingStep(
        @Column(insertable = false, updatable = false) int position,
        @Embedded Bilingual name,
        BigDecimal minTotal,
        @Nullable BigDecimal minInstrument,
        boolean confirmed,
        String source) {

    RatingStep standing(boolean nowConfirmed, String nowSource) {
        return new RatingStep(position, name, minTotal, minInstrument, nowConfirmed, nowSource);
    }

    RatingStep at(int newPosition) {
        return new RatingStep(newPosition, name, minTotal, minInstrument, confirmed, source);
    }

    boolean isReachedBy(BigDecimal total, Collection<BigDecimal> instruments) {
        return total.compareTo(minTotal) >= 0
                && (minInstrument == null
                        || instruments.stream().allMatch(score -> score.compareTo(minInstrument) >= 0));
    }
}
