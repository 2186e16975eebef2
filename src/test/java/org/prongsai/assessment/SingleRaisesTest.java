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
import org.junit.jupiter.api.Test;
import org.prongsai.shared.Bilingual;

/** Against trying every hundredth, under frameworks of all kinds. */
class SingleRaisesTest {

    private static final List<RatingStep> LETTERS = List.of(
            step(1, "AA", "95", null),
            step(2, "A", "85", null),
            step(3, "B", "75", null),
            step(4, "C", "65", null),
            step(5, "D", "55", null),
            step(6, "E", "50", null),
            step(7, "F", "0", null));

    @Test
    void under_letters_every_raise_is_the_least_that_suffices() {
        check(new Random(2565), new RatingLadder(LETTERS), 3);
    }

    @Test
    void under_the_rules_of_2568_every_raise_is_the_least_that_suffices() {
        check(new Random(2568), ReferenceReport.LADDER, 3);
    }

    @Test
    void with_one_instrument_every_raise_is_the_least_that_suffices() {
        check(new Random(1), ReferenceReport.LADDER, 1);
    }

    private static void check(Random random, RatingLadder ladder, int instruments) {
        var seen = 0;
        for (var run = 0; run < 60; run++) {
            var scheme = scheme(random, ladder, 1 + random.nextInt(instruments));
            var scores = new TreeMap<Integer, BigDecimal>();
            scheme.indicators().forEach(each -> scores.put(each.number(), hundredths(6_000 + random.nextInt(4_001))));
            for (var way : scheme.resultOf(2568, scores).waysUp()) {
                assertThat(way.raises())
                        .as("%s → %s", scores, way.step())
                        .containsExactlyInAnyOrderElementsOf(slowly(scheme, scores, way.step()));
                assertThat(way.raises())
                        .isSortedAccordingTo((one, other) -> one.by().compareTo(other.by()));
                seen += way.raises().size();
            }
        }
        assertThat(seen).as("raises that were checked").isPositive();
    }

    /** Halves the hundredths between the score and 100 until the first that suffices is left. */
    private static List<Raise> slowly(Scheme scheme, Map<Integer, BigDecimal> scores, RatingStep step) {
        var raises = new ArrayList<Raise>();
        for (var number : scores.keySet()) {
            var low = scores.get(number).movePointRight(2).intValueExact();
            var high = 10_001;
            while (low < high) {
                var middle = (low + high) / 2;
                if (middle == 10_001 || reaches(scheme, scores, number, middle, step)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            if (high <= 10_000) {
                raises.add(new Raise(number, hundredths(high).subtract(scores.get(number)), hundredths(high)));
            }
        }
        return raises;
    }

    private static boolean reaches(
            Scheme scheme, Map<Integer, BigDecimal> scores, int number, int score, RatingStep step) {
        var tried = new TreeMap<>(scores);
        tried.put(number, hundredths(score));
        var rating = scheme.resultOf(2568, tried).rating();
        return rating != null && rating.position() <= step.position();
    }

    private static Scheme scheme(Random random, RatingLadder ladder, int count) {
        var instruments = new ArrayList<Instrument>();
        var indicators = new ArrayList<Indicator>();
        var left = 100;
        for (var i = 1; i <= count; i++) {
            var weight = i == count ? left : 1 + random.nextInt(left - (count - i));
            left -= weight;
            var code = "T" + i;
            instruments.add(
                    new Instrument(code, i, new Bilingual(code, code), new Bilingual(code, code), hundredths(weight)));
            IntStream.rangeClosed(0, random.nextInt(4))
                    .forEach(n -> indicators.add(new Indicator(indicators.size() + 1, code, new Bilingual("ก", "A"))));
        }
        return new Scheme(2568, instruments, indicators, ladder);
    }

    private static BigDecimal hundredths(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
