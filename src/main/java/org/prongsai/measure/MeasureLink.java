package org.prongsai.measure;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a measure answers to.
 *
 * @param code question code of that year's framework, null where the measure is linked straight to the indicator
 * @param indicator number of the indicator
 * @param inferred whether the code was guessed from a misprint and awaits confirmation
 */
@Embeddable
public record MeasureLink(@Nullable String code, int indicator, boolean inferred) {

    public static MeasureLink toIndicator(int indicator) {
        return new MeasureLink(null, indicator, false);
    }

    MeasureLink confirmed() {
        return new MeasureLink(code, indicator, false);
    }

    MeasureLink guessed() {
        return new MeasureLink(code, indicator, true);
    }
}
