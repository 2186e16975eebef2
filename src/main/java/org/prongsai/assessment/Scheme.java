package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calculating part of a framework: which indicators make up which instrument, weights and ratings. */
record Scheme(int year, List<Instrument> instruments, List<Indicator> indicators, RatingLadder ladder) {

    Scheme {
        instruments = List.copyOf(instruments);
        indicators = List.copyOf(indicators);
    }

    /** What a year's scores, by indicator, come to; without a total where one of them is missing. */
    YearResult resultOf(int scoredYear, Map<Integer, BigDecimal> scores) {
        var sums = instruments.stream()
                .map(instrument -> sumOf(instrument, scores))
                .flatMap(Optional::stream)
                .toList();
        var complete = !sums.isEmpty() && sums.size() == instruments.size();
        var total = complete ? WeightedTotal.of(sums) : null;
        var rating = total == null ? null : rate(total, sums);
        return new YearResult(
                scoredYear,
                year,
                instruments.stream()
                        .map(each -> new InstrumentScore(each, meanOf(each, sums)))
                        .toList(),
                total == null ? null : total.value(),
                rating,
                total == null || rating == null ? List.of() : waysUp(rating, total, sums, scores));
    }

    Optional<InstrumentSum> sumOf(Instrument instrument, Map<Integer, BigDecimal> scores) {
        var parts = indicatorsOf(instrument).stream()
                .map(indicator -> scores.get(indicator.number()))
                .toList();
        if (parts.isEmpty() || parts.stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        return Optional.of(
                new InstrumentSum(instrument, parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), parts.size()));
    }

    List<Indicator> indicatorsOf(Instrument instrument) {
        return indicators.stream()
                .filter(indicator -> indicator.instrument().equals(instrument.code()))
                .toList();
    }

    Optional<Instrument> instrumentOf(Indicator indicator) {
        return instruments.stream()
                .filter(instrument -> instrument.code().equals(indicator.instrument()))
                .findFirst();
    }

    private @Nullable RatingStep rate(WeightedTotal total, List<InstrumentSum> sums) {
        return ladder.rate(total.value(), sums.stream().map(InstrumentSum::mean).toList())
                .orElse(null);
    }

    private static @Nullable BigDecimal meanOf(Instrument instrument, List<InstrumentSum> sums) {
        return sums.stream()
                .filter(sum -> sum.instrument().equals(instrument))
                .map(InstrumentSum::mean)
                .findFirst()
                .orElse(null);
    }

    private List<WayUp> waysUp(
            RatingStep rating, WeightedTotal total, List<InstrumentSum> sums, Map<Integer, BigDecimal> scores) {
        return ladder.above(rating).stream()
                .map(step -> new WayUp(
                        step,
                        new SingleRaises(step, total, sums).among(indicators, scores),
                        new LeastLift(step, sums).among(indicators, scores)))
                .toList();
    }
}
