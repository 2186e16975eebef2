package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.SCHEME;
import static org.prongsai.assessment.ReferenceReport.SCORES_2567;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.points;
import static org.prongsai.assessment.ReferenceReport.scores;
import static org.prongsai.assessment.ReferenceReport.step;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.shared.Bilingual;

class LeastLiftTest {

    @Test
    void from_2568_the_fewest_points_to_a_good_pass_are_those_of_indicator_nine() {
        var way = SCHEME.resultOf(2568, SCORES_2568).waysUp().getFirst();

        assertThat(way.together()).containsExactly(new Raise(9, points("7.25"), points("75.00")));
        assertThat(way.leastPoints()).isEqualByComparingTo("7.25");
    }

    @Test
    void from_2568_to_excellence_both_weak_instruments_have_to_rise() {
        var ways = SCHEME.resultOf(2568, SCORES_2568).waysUp();

        assertThat(ways).extracting(way -> way.step().name().th()).containsExactly("ผ่านดี", "ผ่านดีเยี่ยม");
        var excellence = ways.getLast();
        assertThat(excellence.raises()).isEmpty();
        assertThat(excellence.together())
                .containsExactly(
                        new Raise(6, points("1.15"), points("95.00")),
                        new Raise(7, points("5.10"), points("95.00")),
                        new Raise(8, points("7.14"), points("95.00")),
                        new Raise(9, points("27.25"), points("95.00")));
        assertThat(excellence.leastPoints()).isEqualByComparingTo("40.64");
    }

    @Test
    void from_2567_the_total_alone_is_missing_and_rises_most_by_the_instrument_that_weighs_most_an_indicator() {
        var way = SCHEME.resultOf(2567, SCORES_2567).waysUp().getFirst();

        assertThat(way.step().name().th()).isEqualTo("ผ่าน");
        assertThat(way.together()).containsExactly(new Raise(10, points("2.85"), points("64.52")));
    }

    @Test
    void where_the_best_instrument_is_full_the_next_one_goes_on() {
        var result = SCHEME.resultOf(2568, scores("70", "70", "70", "70", "70", "70", "70", "70", "100", "99"));

        assertThat(result.waysUp().getFirst().together())
                .as("81.80 lacks 3.20: 1 point of indicator 10 gives 0.20, EIT 0.10 a point")
                .containsExactly(
                        new Raise(6, points("10.00"), points("80.00")),
                        new Raise(7, points("10.00"), points("80.00")),
                        new Raise(8, points("10.00"), points("80.00")),
                        new Raise(10, points("1.00"), points("100.00")));
    }

    @Test
    void hundredths_that_cannot_be_shared_go_to_the_lowest() {
        var result = SCHEME.resultOf(2568, scores("99", "99", "99", "99", "99", "84.98", "84.99", "84.99", "99", "99"));

        assertThat(result.waysUp().getFirst().together())
                .containsExactly(
                        new Raise(6, points("0.02"), points("85.00")),
                        new Raise(7, points("0.01"), points("85.00")),
                        new Raise(8, points("0.01"), points("85.00")));
        var uneven = SCHEME.resultOf(2568, scores("99", "99", "99", "99", "99", "84.99", "84.99", "85.01", "99", "99"));
        assertThat(uneven.waysUp().getFirst().together())
                .containsExactly(new Raise(6, points("0.01"), points("85.00")));
    }

    @Test
    void on_a_ladder_of_letters_the_total_alone_counts_and_one_instrument_after_the_other_fills_up() {
        var letters = new RatingLadder(List.of(
                step(1, "AA", "95", null),
                step(2, "A", "85", null),
                step(3, "B", "75", null),
                step(4, "C", "65", null),
                step(5, "D", "55", null),
                step(6, "E", "50", null),
                step(7, "F", "0", null)));
        var ways = new Scheme(2565, SCHEME.instruments(), SCHEME.indicators(), letters)
                .resultOf(2565, SCORES_2567)
                .waysUp();

        assertThat(ways).extracting(way -> way.step().name().th()).containsExactly("A", "AA");
        assertThat(ways.getFirst().together()).containsExactly(new Raise(10, points("2.85"), points("64.52")));
        assertThat(ways.getLast().together())
                .as("84.4308 lacks 10.5692: OIT gives 9.2380 until it is full, EIT 0.10 a point for the rest")
                .containsExactly(
                        new Raise(6, points("0.42"), points("92.82")),
                        new Raise(7, points("3.36"), points("92.82")),
                        new Raise(8, points("9.54"), points("92.82")),
                        new Raise(9, points("7.86"), points("100.00")),
                        new Raise(10, points("38.33"), points("100.00")));
    }

    @Test
    void an_instrument_of_little_weight_rises_to_its_limit_only_and_the_heavy_one_brings_the_total() {
        var light = instrument("A", 1, points("0.10"));
        var heavy = instrument("B", 2, points("0.90"));
        var indicators = List.of(indicator(1, light), indicator(2, heavy), indicator(3, heavy), indicator(4, heavy));
        var ladder = new RatingLadder(List.of(step(1, "ดี", "85", "80"), step(2, "ต่ำ", "0", null)));
        var scheme = new Scheme(2568, List.of(light, heavy), indicators, ladder);

        assertThat(scheme.resultOf(2568, scores("78", "90", "80", "76"))
                        .waysUp()
                        .getFirst()
                        .together())
                .as("A lacks 2.00 of its 80; then the total is 81.80 and a point of B gives 0.30")
                .containsExactly(
                        new Raise(1, points("2.00"), points("80.00")),
                        new Raise(3, points("3.33"), points("83.33")),
                        new Raise(4, points("7.34"), points("83.34")));
    }

    @Test
    void the_fewest_points_are_those_that_trying_everything_finds() {
        var random = new Random(2568);
        for (var run = 0; run < 300; run++) {
            checkAgainstEverything(random);
        }
    }

    /** Two instruments of one and two indicators, so near to 100 that every combination of hundredths can be tried. */
    private static void checkAgainstEverything(Random random) {
        var weight = BigDecimal.valueOf(1 + random.nextInt(9), 1);
        var one = instrument("A", 1, weight);
        var two = instrument("B", 2, BigDecimal.ONE.subtract(weight));
        var indicators = List.of(indicator(1, one), indicator(2, two), indicator(3, two));
        var scores = IntStream.rangeClosed(1, 3)
                .boxed()
                .collect(Collectors.toMap(n -> n, n -> BigDecimal.valueOf(9_990L + random.nextInt(11), 2)));
        var limit = random.nextBoolean()
                ? BigDecimal.valueOf(99_900L + random.nextInt(101), 3).toPlainString()
                : null;
        var best = step(
                1, "ดี", BigDecimal.valueOf(99_900L + random.nextInt(101), 3).toPlainString(), limit);
        var scheme = new Scheme(
                2568, List.of(one, two), indicators, new RatingLadder(List.of(best, step(2, "ต่ำ", "0", null))));
        var result = scheme.resultOf(2568, scores);

        result.waysUp()
                .forEach(way -> assertThat(way.leastPoints())
                        .as("%s → %s", scores, best)
                        .isEqualByComparingTo(BigDecimal.valueOf(fewestHundredths(scheme, scores, best), 2)));
        result.waysUp()
                .forEach(way -> assertThat(scheme.resultOf(2568, raised(scores, way.together()))
                                .rating())
                        .isEqualTo(best));
    }

    private static int fewestHundredths(Scheme scheme, Map<Integer, BigDecimal> scores, RatingStep best) {
        var fewest = Integer.MAX_VALUE;
        for (var a = 0; a <= 10; a++) {
            for (var b = 0; b <= 10; b++) {
                for (var c = 0; c <= 10; c++) {
                    var tried = Map.of(1, lifted(scores, 1, a), 2, lifted(scores, 2, b), 3, lifted(scores, 3, c));
                    var possible = tried.values().stream().allMatch(s -> s.compareTo(BigDecimal.valueOf(100)) <= 0);
                    if (possible && best.equals(scheme.resultOf(2568, tried).rating())) {
                        fewest = Math.min(fewest, a + b + c);
                    }
                }
            }
        }
        return fewest;
    }

    private static BigDecimal lifted(Map<Integer, BigDecimal> scores, int number, int hundredths) {
        return scores.get(number).add(BigDecimal.valueOf(hundredths, 2));
    }

    private static Map<Integer, BigDecimal> raised(Map<Integer, BigDecimal> scores, List<Raise> raises) {
        var raised = new TreeMap<>(scores);
        raises.forEach(raise -> raised.put(raise.indicator(), raise.to()));
        return raised;
    }

    private static Instrument instrument(String code, int position, BigDecimal weight) {
        var name = new Bilingual(code, code);
        return new Instrument(code, position, name, name, weight);
    }

    private static Indicator indicator(int number, Instrument instrument) {
        return new Indicator(number, instrument.code(), new Bilingual("ตัวชี้วัด", "Indicator"));
    }
}
