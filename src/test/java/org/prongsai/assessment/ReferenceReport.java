package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.Bilingual;

/** The scores of the reference report and the rules of its years. */
final class ReferenceReport {

    static final Map<Integer, BigDecimal> SCORES_2567 =
            scores("94.14", "93.96", "96.55", "76.67", "91.26", "92.40", "89.46", "83.28", "92.14", "61.67");
    static final Map<Integer, BigDecimal> SCORES_2568 =
            scores("95.30", "98.82", "98.82", "96.55", "97.65", "93.85", "89.90", "87.86", "67.75", "95.00");

    static final Instrument IIT = instrument("IIT", 1, "0.30");
    static final Instrument EIT = instrument("EIT", 2, "0.30");
    static final Instrument OIT = instrument("OIT", 3, "0.40");

    static final RatingLadder LADDER = new RatingLadder(List.of(
            step(1, "ผ่านดีเยี่ยม", "95", "95"),
            step(2, "ผ่านดี", "85", "85"),
            step(3, "ผ่าน", "85", null),
            step(4, "ต้องปรับปรุง", "70", null),
            step(5, "ต้องปรับปรุงโดยด่วน", "0", null)));

    static final Scheme SCHEME = new Scheme(
            2567,
            List.of(IIT, EIT, OIT),
            Stream.of(indicators(IIT, 1, 5), indicators(EIT, 6, 8), indicators(OIT, 9, 10))
                    .flatMap(List::stream)
                    .toList(),
            LADDER);

    private ReferenceReport() {}

    static BigDecimal points(String points) {
        return new BigDecimal(points);
    }

    static List<BigDecimal> points(String first, String second, String third) {
        return List.of(points(first), points(second), points(third));
    }

    static Map<Integer, BigDecimal> scores(String... points) {
        var scores = new TreeMap<Integer, BigDecimal>();
        for (var point : points) {
            scores.put(scores.size() + 1, points(point));
        }
        return scores;
    }

    static List<NewScore> newScores(int year, Map<Integer, BigDecimal> scores) {
        return scores.entrySet().stream()
                .map(each -> new NewScore(year, each.getKey(), each.getValue()))
                .toList();
    }

    static RatingStep step(int position, String name, String minTotal, @Nullable String minInstrument) {
        return new RatingStep(
                position,
                new Bilingual(name, name),
                points(minTotal),
                minInstrument == null ? null : points(minInstrument),
                true,
                "handbook");
    }

    private static Instrument instrument(String code, int position, String weight) {
        return new Instrument(code, position, new Bilingual(code, code), new Bilingual(code, code), points(weight));
    }

    private static List<Indicator> indicators(Instrument instrument, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new Indicator(number, instrument.code(), new Bilingual("ตัวชี้วัด", "Indicator")))
                .toList();
    }
}
