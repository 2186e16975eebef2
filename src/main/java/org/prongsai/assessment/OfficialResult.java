package org.prongsai.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A year's result as the commission publishes it, as far as it was entered, beside what is computed here.
 *
 * @param computed what the scores come to
 * @param total total as published, null where none was entered
 * @param instruments scores as published, by code of the instrument
 * @param rating rating as published, null where none was entered
 * @param published whether the year's scores are announced, and so locked
 */
public record OfficialResult(
        YearResult computed,
        @Nullable BigDecimal total,
        Map<String, BigDecimal> instruments,
        @Nullable RatingStep rating,
        boolean published) {

    public OfficialResult {
        instruments = Map.copyOf(instruments);
    }

    /** Whether the published total is another one than the computed, rounded to its two decimals. */
    public boolean totalDiffers() {
        return differ(total, computed.estimatedTotal());
    }

    public boolean instrumentDiffers(String code) {
        return differ(instruments.get(code), computedOf(code));
    }

    /** By the place on the year's ladder, not by the word. */
    public boolean ratingDiffers() {
        var estimated = computed.rating();
        return rating != null && estimated != null && rating.position() != estimated.position();
    }

    public @Nullable BigDecimal computedOf(String instrument) {
        for (var each : computed.instruments()) {
            if (each.instrument().code().equals(instrument)) {
                return each.score();
            }
        }
        return null;
    }

    private static boolean differ(@Nullable BigDecimal published, @Nullable BigDecimal estimated) {
        return published != null
                && estimated != null
                && published.compareTo(estimated.setScale(ScoreReading.DECIMALS, RoundingMode.HALF_UP)) != 0;
    }
}
