package org.prongsai.assessment;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.DOWN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fewest points, over all indicators together, that reach a rating when several rise; no score exceeds 100.
 *
 * <p>First each instrument rises to what the rating asks of it. What the total lacks then is gained where a point lifts the
 * total most: in the instrument with the largest weight for each of its indicators. As every hundredth costs the same, taking
 * the most effective hundredths first is the least there is. Within an instrument it makes no difference which indicator
 * rises, so the lowest do, up to a common level: what is weakest is the easiest to raise.
 */
record LeastLift(RatingStep step, List<InstrumentSum> sums) {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private static final Comparator<InstrumentSum> MOST_EFFECTIVE_FIRST = (one, other) -> {
        var byEffect = other.instrument()
                .weight()
                .multiply(one.divisor())
                .compareTo(one.instrument().weight().multiply(other.divisor()));
        return byEffect != 0
                ? byEffect
                : Integer.compare(
                        one.instrument().position(), other.instrument().position());
    };

    /** The raises by number of the indicator; none where the rating is reached as it is. */
    List<Raise> among(Collection<Indicator> indicators, Map<Integer, BigDecimal> scores) {
        var lifts = lifts();
        return sums.stream()
                .flatMap(sum ->
                        shared(lifts.getOrDefault(sum, BigDecimal.ZERO), indicatorsOf(sum, indicators), scores)
                                .stream())
                .sorted(Comparator.comparingInt(Raise::indicator))
                .toList();
    }

    private static List<Indicator> indicatorsOf(InstrumentSum sum, Collection<Indicator> indicators) {
        return indicators.stream()
                .filter(each -> each.instrument().equals(sum.instrument().code()))
                .toList();
    }

    /** By how much the sum of each instrument has to rise. */
    private Map<InstrumentSum, BigDecimal> lifts() {
        var lifts = new HashMap<InstrumentSum, BigDecimal>();
        sums.forEach(sum -> lifts.put(sum, missing(sum)));
        for (var sum : sums.stream().sorted(MOST_EFFECTIVE_FIRST).toList()) {
            var already = lifts.getOrDefault(sum, BigDecimal.ZERO);
            var room = HIGHEST.multiply(sum.divisor()).subtract(sum.sum()).subtract(already);
            lifts.put(sum, already.add(missingToTotal(lifts, sum).min(room)));
        }
        return lifts;
    }

    private BigDecimal missing(InstrumentSum sum) {
        var limit = step.minInstrument();
        return limit == null
                ? BigDecimal.ZERO
                : limit.multiply(sum.divisor())
                        .subtract(sum.sum())
                        .max(BigDecimal.ZERO)
                        .setScale(DECIMALS, CEILING);
    }

    /** How many points of this instrument's indicators would make up for what the total lacks after the other lifts. */
    private BigDecimal missingToTotal(Map<InstrumentSum, BigDecimal> lifts, InstrumentSum sum) {
        var total = WeightedTotal.of(sums.stream()
                .map(each -> new InstrumentSum(
                        each.instrument(), each.sum().add(lifts.getOrDefault(each, BigDecimal.ZERO)), each.count()))
                .toList());
        var weight = sum.instrument().weight().multiply(total.denominator());
        return total.missingTo(step.minTotal())
                .max(BigDecimal.ZERO)
                .multiply(sum.divisor())
                .divide(weight, DECIMALS, CEILING);
    }

    private static List<Raise> shared(BigDecimal lift, List<Indicator> indicators, Map<Integer, BigDecimal> scores) {
        var lowestFirst = indicators.stream()
                .map(Indicator::number)
                .sorted(Comparator.comparing((Integer number) -> scores.getOrDefault(number, HIGHEST))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var raised = new ArrayList<Integer>();
        var points = lift;
        for (var number : lowestFirst) {
            var score = scores.getOrDefault(number, HIGHEST);
            if (!raised.isEmpty() && level(points, raised.size(), DOWN).compareTo(score) <= 0) {
                break;
            }
            raised.add(number);
            points = points.add(score);
        }
        return levelled(points, raised, scores);
    }

    /** Raises to a common level; hundredths that cannot be shared go to the first. */
    private static List<Raise> levelled(BigDecimal points, List<Integer> numbers, Map<Integer, BigDecimal> scores) {
        var raises = new ArrayList<Raise>();
        var left = points;
        for (var number : numbers) {
            var to = level(left, numbers.size() - raises.size(), CEILING);
            var by = to.subtract(scores.getOrDefault(number, HIGHEST));
            left = left.subtract(to);
            raises.add(new Raise(number, by, to));
        }
        return raises.stream().filter(raise -> raise.by().signum() > 0).toList();
    }

    private static BigDecimal level(BigDecimal points, int count, RoundingMode rounding) {
        return points.divide(BigDecimal.valueOf(count), DECIMALS, rounding);
    }
}
