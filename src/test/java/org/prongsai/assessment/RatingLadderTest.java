package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.LADDER;
import static org.prongsai.assessment.ReferenceReport.points;
import static org.prongsai.assessment.ReferenceReport.step;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingLadderTest {

    private static final RatingLadder LETTERS = new RatingLadder(List.of(
            step(1, "AA", "95", null),
            step(2, "A", "85", null),
            step(3, "B", "75", null),
            step(4, "C", "65", null),
            step(5, "D", "55", null),
            step(6, "E", "50", null),
            step(7, "F", "0", null)));

    @ParameterizedTest
    @CsvSource({
        "100,    100,    ผ่านดีเยี่ยม",
        "95,     95,     ผ่านดีเยี่ยม",
        "95,     94.995, ผ่านดี",
        "94.995, 95,     ผ่านดี",
        "85,     85,     ผ่านดี",
        "85,     84.995, ผ่าน",
        "99,     0,      ผ่าน",
        "84.995, 85,     ต้องปรับปรุง",
        "84.9999999999999999999999999999, 85, ต้องปรับปรุง",
        "70,     0,      ต้องปรับปรุง",
        "69.995, 69,     ต้องปรับปรุงโดยด่วน",
        "0,      0,      ต้องปรับปรุงโดยด่วน"
    })
    void theRatingNeedsTheTotalAndEachInstrument(String total, String weakest, String rating) {
        var rated = LADDER.rate(points(total), points("100", weakest, "100"));

        assertThat(rated).get().returns(rating, step -> step.name().th());
    }

    @ParameterizedTest
    @CsvSource({
        "100, AA",
        "95, AA",
        "94.995, A",
        "85, A",
        "84.995, B",
        "75, B",
        "74.995, C",
        "65, C",
        "64.995, D",
        "55, D",
        "54.995, E",
        "50, E",
        "49.995, F",
        "0, F"
    })
    void theOldLettersNeedOnlyTheTotal(String total, String letter) {
        var rated = LETTERS.rate(points(total), points("0", "0", "0"));

        assertThat(rated).get().returns(letter, step -> step.name().th());
    }

    @Test
    void nothingIsAboveTheBestRating() {
        var best = LADDER.steps().getFirst();

        assertThat(LADDER.above(best)).isEmpty();
        assertThat(LADDER.above(LADDER.steps().get(1))).contains(best);
    }

    @Test
    void instrumentsAreHeldAgainstTheNearestBetterRatingThatAsksForThem() {
        assertThat(limitAbove(null)).isEqualTo("85");
        assertThat(limitAbove("ต้องปรับปรุง")).isEqualTo("85");
        assertThat(limitAbove("ผ่าน")).isEqualTo("85");
        assertThat(limitAbove("ผ่านดี")).isEqualTo("95");
        assertThat(limitAbove("ผ่านดีเยี่ยม")).isEqualTo("95");
    }

    @Test
    void theOldLettersHoldNoInstrumentAgainstALimit() {
        assertThat(LETTERS.instrumentLimitAbove(null)).isEmpty();
        assertThat(LETTERS.instrumentLimitAbove(LETTERS.steps().getFirst())).isEmpty();
    }

    private static String limitAbove(@Nullable String rating) {
        var from = LADDER.steps().stream()
                .filter(step -> step.name().th().equals(rating))
                .findFirst();
        return LADDER.instrumentLimitAbove(from.orElse(null)).orElseThrow().toPlainString();
    }

    @Test
    void aLadderWithoutRungsRatesNothing() {
        var none = new RatingLadder(Collections.emptyList());

        assertThat(none.rate(points("90"), points("90", "90", "90"))).isEmpty();
    }
}
