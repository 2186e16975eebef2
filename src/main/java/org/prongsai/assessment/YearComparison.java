package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two years beside each other.
 *
 * @param later result of the later year
 * @param earlier result of the earlier year
 * @param indicators one row an indicator, by number; names and weights are the later year's
 * @param ladder ratings of the later year, best first
 */
public record YearComparison(
        YearResult later, YearResult earlier, List<IndicatorComparison> indicators, List<RatingStep> ladder) {

    public YearComparison {
        indicators = List.copyOf(indicators);
        ladder = List.copyOf(ladder);
    }

    /** The declines that count, the worst first: by severity, then by points lost. */
    public List<IndicatorComparison> declines() {
        return concerns().stream().filter(IndicatorComparison::isDecline).toList();
    }

    /** All that management has to look at, declines and what stands still too low, in the same order. */
    public List<IndicatorComparison> concerns() {
        return indicators.stream()
                .filter(each -> each.concern() != null)
                .sorted(IndicatorComparison.WORST_FIRST)
                .toList();
    }

    /**
     * The score to hold indicators against: what each instrument needs for the later year's nearest better rating that
     * asks for that, or for the best one once it is reached. Null under rules that ask for the total alone.
     */
    public @Nullable BigDecimal threshold() {
        return new RatingLadder(ladder).instrumentLimitAbove(later.rating()).orElse(null);
    }

    public Optional<IndicatorComparison> indicator(int number) {
        return indicators.stream()
                .filter(each -> each.indicator().number() == number)
                .findFirst();
    }
}
