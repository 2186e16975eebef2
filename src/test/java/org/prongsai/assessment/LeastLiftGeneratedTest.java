package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.step;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prongsai.shared.Bilingual;

/**
 * The way up on ladders of several rungs, with three instruments of unequal weights and one, two and three indicators,
 * beside every combination of hundredths, tried in whole numbers.
 */
class LeastLiftGeneratedTest {

    private static final int HIGHEST = 10_000;
    private static final int RUNS = 500;

    /** A multiple of the number of indicators of each instrument, so that no mean has to be rounded. */
    private static final int SHARES = 6;

    /** No rung asks for more than five hundredths above the lowest score: thirty for the six indicators are enough. */
    private static final int ENOUGH = 30;

    @Test
    void the_fewest_points_to_each_rung_are_those_that_trying_everything_finds() {
        var random = new Random(25_68);
        var ways = new TreeMap<String, Integer>();
        for (var run = 0; run < RUNS; run++) {
            var year = Year.random(random);
            for (var way : year.scheme().resultOf(2568, year.scores()).waysUp()) {
                check(year, way);
                ways.merge(
                        way.step().minInstrument() == null ? "by the total alone" : "by instruments", 1, Integer::sum);
                ways.merge(way.together().size() > 1 ? "several rise" : "one rises", 1, Integer::sum);
            }
        }
        assertThat(ways)
                .as("each kind of way occurs")
                .hasSize(4)
                .allSatisfy((kind, count) -> assertThat(count).isGreaterThan(100));
    }

    private static void check(Year year, WayUp way) {
        assertThat(way.leastPoints())
                .as("%s → %s", year, way.step())
                .isEqualByComparingTo(BigDecimal.valueOf(year.fewestHundredthsTo(way.step()), 2));
        var raised = new TreeMap<>(year.scores());
        way.together().forEach(raise -> raised.put(raise.indicator(), raise.to()));
        var rating = year.scheme().resultOf(2568, raised).rating();
        assertThat(rating == null ? Integer.MAX_VALUE : rating.position())
                .as("%s with %s", year, way)
                .isLessThanOrEqualTo(way.step().position());
        assertThat(raised.values()).allMatch(score -> score.compareTo(BigDecimal.valueOf(100)) <= 0);
    }

    /**
     * @param weights of the instruments in hundredths; the first has one indicator, the second two, the third three
     * @param hundredths the scores in the order of the indicators, near to each other
     */
    private record Year(List<Integer> weights, List<Integer> hundredths, RatingLadder ladder) {

        static Year random(Random random) {
            var first = 1 + random.nextInt(98);
            var second = 1 + random.nextInt(99 - first);
            var lowest = random.nextBoolean() ? HIGHEST - 5 : 5_000 + random.nextInt(4_990);
            var hundredths = IntStream.range(0, SHARES)
                    .mapToObj(each -> lowest + random.nextInt(6))
                    .toList();
            var rungs = List.of(
                    step(1, "ดีเยี่ยม", near(lowest, 4, random), limit(lowest, random)),
                    step(2, "ดี", near(lowest, 2, random), limit(lowest, random)),
                    step(3, "พอใช้", near(lowest, 0, random), null),
                    step(4, "ต่ำ", "0", null));
            return new Year(List.of(first, second, 100 - first - second), hundredths, new RatingLadder(rungs));
        }

        /** In thousandths, as a ladder may ask for what no two decimals hit exactly. */
        private static String near(int lowest, int higher, Random random) {
            var thousandths = (lowest + higher) * 10L + random.nextInt(11);
            return BigDecimal.valueOf(Math.min(thousandths, HIGHEST * 10L), 3).toPlainString();
        }

        private static @Nullable String limit(int lowest, Random random) {
            return random.nextInt(3) == 0 ? null : near(lowest, 1 + random.nextInt(4), random);
        }

        Scheme scheme() {
            var instruments = IntStream.range(0, 3).mapToObj(this::instrument).toList();
            var indicators = new ArrayList<Indicator>();
            for (var index = 0; index < 3; index++) {
                for (var count = 0; count <= index; count++) {
                    var name = new Bilingual("ตัวชี้วัด", "Indicator");
                    indicators.add(new Indicator(
                            indicators.size() + 1, instruments.get(index).code(), name));
                }
            }
            return new Scheme(2568, instruments, indicators, ladder);
        }

        private Instrument instrument(int index) {
            var name = new Bilingual("I" + index, "I" + index);
            return new Instrument("I" + index, index + 1, name, name, BigDecimal.valueOf(weights.get(index), 2));
        }

        Map<Integer, BigDecimal> scores() {
            var scores = new TreeMap<Integer, BigDecimal>();
            hundredths.forEach(each -> scores.put(scores.size() + 1, BigDecimal.valueOf(each, 2)));
            return scores;
        }

        int fewestHundredthsTo(RatingStep step) {
            var sums = List.of(sum(0, 1), sum(1, 3), sum(3, 6));
            var fewest = Integer.MAX_VALUE;
            for (var one = sums.get(0); one <= HIGHEST && one <= sums.get(0) + ENOUGH; one++) {
                for (var two = sums.get(1); two <= 2 * HIGHEST && two <= sums.get(1) + ENOUGH; two++) {
                    for (var three = sums.get(2); three <= 3 * HIGHEST && three <= sums.get(2) + ENOUGH; three++) {
                        var lift = one + two + three - sums.get(0) - sums.get(1) - sums.get(2);
                        fewest = lift < fewest && reaches(step, one, two, three) ? lift : fewest;
                    }
                }
            }
            return fewest;
        }

        private int sum(int from, int to) {
            return hundredths.subList(from, to).stream().mapToInt(each -> each).sum();
        }

        /** Limits in thousandths, sums and weights in hundredths; the total times six, as no mean is rounded. */
        private boolean reaches(RatingStep step, long one, long two, long three) {
            var total = weights.get(0) * one * SHARES
                    + weights.get(1) * two * SHARES / 2
                    + weights.get(2) * three * SHARES / 3;
            var asked = thousandths(step.minTotal()) * SHARES * 10;
            var limit = step.minInstrument() == null ? 0 : thousandths(step.minInstrument());
            return total >= asked && one * 10 >= limit && two * 10 >= 2 * limit && three * 10 >= 3 * limit;
        }

        private static long thousandths(BigDecimal points) {
            return points.movePointRight(3).longValueExact();
        }
    }
}
