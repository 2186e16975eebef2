package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.SCHEME;
import static org.prongsai.assessment.ReferenceReport.SCORES_2567;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.points;
import static org.prongsai.assessment.ReferenceReport.scores;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SchemeTest {

    @Test
    void theResultOf2567NeedsImprovement() {
        var result = SCHEME.resultOf(2567, SCORES_2567);

        assertThat(result.instruments())
                .extracting(InstrumentScore::score)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(points("90.516"), points("88.380"), points("76.905"));
        assertThat(result.estimatedTotal()).isEqualByComparingTo("84.4308");
        assertThat(rating(result)).isEqualTo("ต้องปรับปรุง");
        assertThat(result.provisional()).isFalse();
    }

    @Test
    void theResultOf2568PassesButNotWellSinceOneInstrumentIsBelow85() {
        var result = SCHEME.resultOf(2568, SCORES_2568);

        assertThat(result.instruments())
                .extracting(InstrumentScore::score)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(points("97.428"), points("90.53666666666666666666666666666667"), points("81.375"));
        assertThat(result.estimatedTotal()).isEqualByComparingTo("88.9394");
        assertThat(rating(result)).isEqualTo("ผ่าน");
        assertThat(result.provisional()).isTrue();
    }

    @Test
    void theWayUpFrom2568IsIndicatorNineAlone() {
        var wayUp = SCHEME.resultOf(2568, SCORES_2568).wayUp();

        assertThat(wayUp.step().name().th()).isEqualTo("ผ่านดี");
        assertThat(wayUp.raises()).containsExactly(new Raise(9, points("7.25"), points("75.00")));
    }

    @Test
    void theWayUpFrom2567IsOpenToEveryIndicatorWithRoomEnough() {
        var wayUp = SCHEME.resultOf(2567, SCORES_2567).wayUp();

        assertThat(wayUp.step().name().th()).isEqualTo("ผ่าน");
        assertThat(wayUp.raises())
                .contains(new Raise(9, points("2.85"), points("94.99")), new Raise(4, points("9.49"), points("86.16")))
                .extracting(Raise::indicator)
                .containsExactly(9, 10, 6, 7, 8, 4);
    }

    @Test
    void theSmallestRaiseComesFirstWhateverTheNumberOfItsIndicator() {
        var result = SCHEME.resultOf(2568, scores("80", "90", "90", "90", "90", "84", "84", "84", "82", "80"));

        assertThat(result.estimatedTotal()).isEqualByComparingTo("84");
        assertThat(result.wayUp().raises())
                .startsWith(new Raise(9, points("5.00"), points("87.00")))
                .endsWith(new Raise(1, points("16.67"), points("96.67")));
    }

    @Test
    void raisingAnIndicatorByItsWayUpReachesTheRatingAndAHundredthLessDoesNot() {
        for (var raise : SCHEME.resultOf(2567, SCORES_2567).wayUp().raises()) {
            var enough = new TreeMap<>(SCORES_2567);
            enough.put(raise.indicator(), raise.to());
            var less = new TreeMap<>(SCORES_2567);
            less.put(raise.indicator(), raise.to().subtract(points("0.01")));

            assertThat(rating(SCHEME.resultOf(2567, enough))).isEqualTo("ผ่าน");
            assertThat(rating(SCHEME.resultOf(2567, less))).isEqualTo("ต้องปรับปรุง");
        }
    }

    @Test
    void anInstrumentHoldsTheNextRatingBackBelowWhatThatRatingAsksOfIt() {
        var toGoodPass = SCHEME.resultOf(2568, SCORES_2568).wayUp();
        assertThat(toGoodPass.isHeldBackBy(points("84.99"))).isTrue();
        assertThat(toGoodPass.isHeldBackBy(points("85"))).isFalse();

        var toExcellence = SCHEME.resultOf(2568, scores("99", "99", "99", "99", "99", "88", "88", "88", "99", "99"))
                .wayUp();
        assertThat(toExcellence.isHeldBackBy(points("88"))).isTrue();

        var toPass = SCHEME.resultOf(2567, SCORES_2567).wayUp();
        assertThat(toPass.isHeldBackBy(points("76.905"))).isFalse();
    }

    @Test
    void noSingleIndicatorHelpsWhereTwoInstrumentsAreTooLow() {
        var result = SCHEME.resultOf(2568, scores("95", "95", "95", "95", "95", "84", "84", "84", "80", "80"));

        assertThat(rating(result)).isEqualTo("ผ่าน");
        assertThat(result.wayUp().step().name().th()).isEqualTo("ผ่านดี");
        assertThat(result.wayUp().raises()).isEmpty();
    }

    @Test
    void theBestRatingHasNoWayUp() {
        var result = SCHEME.resultOf(2568, scores("95", "95", "95", "95", "95", "95", "95", "95", "95", "95"));

        assertThat(rating(result)).isEqualTo("ผ่านดีเยี่ยม");
        assertThat(result.wayUp()).isNull();
    }

    @Test
    void aMissingScoreLeavesItsInstrumentTheTotalAndTheRatingOpen() {
        var gap = new TreeMap<>(SCORES_2568);
        gap.remove(9);

        var result = SCHEME.resultOf(2568, gap);

        assertThat(result.instruments().get(0).score()).isEqualByComparingTo("97.428");
        assertThat(result.instruments().get(2).score()).isNull();
        assertThat(result.estimatedTotal()).isNull();
        assertThat(result.rating()).isNull();
        assertThat(result.wayUp()).isNull();
    }

    @Test
    void aYearWithoutScoresHasNoResult() {
        var result = SCHEME.resultOf(2566, Map.of());

        assertThat(result.instruments()).hasSize(3).allMatch(each -> each.score() == null);
        assertThat(result.estimatedTotal()).isNull();
    }

    private static String rating(YearResult result) {
        return result.rating().name().th();
    }
}
