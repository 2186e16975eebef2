package org.prongsai.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which single indicators, raised alone, would reach a rating, and by how much: the total and the weakest instrument
 * must both get there, and no score exceeds 100.
 */
record SingleRaises(RatingStep step, WeightedTotal total, List<InstrumentSum> sums) {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private static final Comparator<Raise> SMALLEST_FIRST =
            Comparator.comparing(Raise::by).thenComparing(Raise::indicator);

    /** The raises, the smallest first; of equal ones the lower number. */
    List<Raise> among(Collection<Indicator> indicators, Map<Integer, BigDecimal> scores) {
        return indicators.stream()
                .flatMap(indicator -> raise(indicator, scores).stream())
                .sorted(SMALLEST_FIRST)
                .toList();
    }

    private Optional<Raise> raise(Indicator indicator, Map<Integer, BigDecimal> scores) {
        var score = scores.get(indicator.number());
        if (score == null || sums.stream().anyMatch(sum -> !isOf(indicator, sum) && isTooLow(sum))) {
            return Optional.empty();
        }
        return sums.stream()
                .filter(sum -> isOf(indicator, sum))
                .map(this::missing)
                .map(by -> new Raise(indicator.number(), by, score.add(by)))
                .filter(raise -> raise.to().compareTo(HIGHEST) <= 0)
                .findFirst();
    }

    private static boolean isOf(Indicator indicator, InstrumentSum sum) {
        return sum.instrument().code().equals(indicator.instrument());
    }

    private boolean isTooLow(InstrumentSum sum) {
        return step.minInstrument() != null && !sum.reaches(step.minInstrument());
    }

    private BigDecimal missing(InstrumentSum sum) {
        var weight = sum.instrument().weight().multiply(total.denominator());
        var toTotal =
                total.missingTo(step.minTotal()).multiply(sum.divisor()).divide(weight, DECIMALS, RoundingMode.CEILING);
        if (step.minInstrument() == null) {
            return toTotal;
        }
        var toInstrument = step.minInstrument().multiply(sum.divisor()).subtract(sum.sum());
        return toTotal.max(toInstrument.setScale(DECIMALS, RoundingMode.CEILING));
    }
}
