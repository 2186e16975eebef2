package org.prongsai.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure to be stored, changed or removed.
 *
 * @param cell which one
 * @param score what it is to be, null for none
 * @param version of what the person saw, null where she saw none
 */
public record CellChange(
        ScoreCell cell,
        @Nullable BigDecimal score,
        @Nullable Integer version) {

    /** Whether there is no score, or one from 0 to 100 with two decimals. */
    boolean isReadable() {
        return score == null || ScoreReading.of(score).isReadable();
    }

    boolean wasMadeOf(@Nullable StoredFigure stored) {
        return stored == null ? version == null : version != null && stored.version() == version;
    }

    boolean changes(@Nullable StoredFigure stored) {
        if (stored == null || score == null) {
            return stored != null || score != null;
        }
        return stored.score().compareTo(score) != 0;
    }
}
