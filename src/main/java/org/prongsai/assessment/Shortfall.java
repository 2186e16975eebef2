package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a rating that a result does not meet: it holds the rating back.
 *
 * @param instrument the instrument that is too low; null for the total
 * @param needed what the rating asks for
 * @param actual what there is, unrounded
 */
public record Shortfall(@Nullable Instrument instrument, BigDecimal needed, BigDecimal actual) {

    /** The total first, then the instruments in official order; none where the rating is reached, or nothing is known yet. */
    public static List<Shortfall> between(YearResult result, RatingStep step) {
        return Stream.concat(
                        missing(null, step.minTotal(), result.estimatedTotal()).stream(),
                        result.instruments().stream()
                                .flatMap(each ->
                                        missing(each.instrument(), step.minInstrument(), each.score()).stream()))
                .toList();
    }

    private static Optional<Shortfall> missing(
            @Nullable Instrument instrument, @Nullable BigDecimal needed, @Nullable BigDecimal actual) {
        return needed == null || actual == null || actual.compareTo(needed) >= 0
                ? Optional.empty()
                : Optional.of(new Shortfall(instrument, needed, actual));
    }
}
