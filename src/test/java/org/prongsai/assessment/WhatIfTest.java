package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.SCHEME;
import static org.prongsai.assessment.ReferenceReport.SCORES_2567;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.points;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    @Test
    void nothing_supposed_comes_to_what_the_year_came_to() {
        var whatIf = supposing(Map.of());

        assertThat(whatIf.result()).isEqualTo(SCHEME.resultOf(2568, SCORES_2568));
        assertThat(whatIf.start()).isEqualTo(whatIf.result());
    }

    @Test
    void indicator_nine_at_seventy_five_lifts_2568_to_a_good_pass_and_a_hundredth_less_does_not() {
        assertThat(rating(supposing(Map.of(9, points("75.00"))))).isEqualTo("ผ่านดี");
        assertThat(rating(supposing(Map.of(9, points("74.99"))))).isEqualTo("ผ่าน");
    }

    @Test
    void trying_a_way_up_reaches_its_rating() {
        var start = supposing(Map.of(1, points("0.00")));

        for (var way : start.start().waysUp()) {
            assertThat(start.trying(way.together()).result().rating()).isEqualTo(way.step());
        }
        assertThat(start.trying(start.start().waysUp().getFirst().raises()).moved())
                .as("only the raises stay supposed")
                .containsExactlyEntriesOf(Map.of(9, points("75.00")));
    }

    @Test
    void the_ways_up_start_from_the_stored_scores_whatever_is_supposed() {
        var whatIf = supposing(Map.of(1, points("0.00"), 9, points("100")));

        assertThat(whatIf.start()).isEqualTo(SCHEME.resultOf(2568, SCORES_2568));
    }

    @Test
    void what_is_no_score_of_the_year_is_not_supposed() {
        var whatIf = supposing(
                Map.of(1, points("95.3"), 2, points("100.01"), 3, points("-1"), 4, points("70.005"), 11, points("50")));

        assertThat(whatIf.moved())
                .as("equal to the stored score, no score, or no indicator")
                .isEmpty();
    }

    @Test
    void one_supposition_can_be_taken_back_or_all() {
        var both = supposing(Map.of(1, points("90"), 9, points("75")));

        assertThat(both.without(9).moved()).containsOnlyKeys(1);
        assertThat(both.reset().moved()).isEmpty();
        assertThat(both.with(9, points("67.75")).isMoved(9)).isFalse();
        assertThat(both.change(9)).isEqualTo(new ScoreChange(points("67.75"), points("75")));
    }

    @Test
    void a_missing_score_leaves_the_result_open_until_a_target_or_the_year_before_stands_in() {
        var gaps = new TreeMap<>(SCORES_2568);
        gaps.remove(9);
        gaps.remove(10);
        var whatIf = new WhatIf(
                new Calculation(SCHEME, new YearScores(2568, gaps), new YearScores(2567, SCORES_2567)), Map.of());

        assertThat(whatIf.missing()).containsExactly(9, 10);
        assertThat(whatIf.result().rating()).isNull();

        var filled = whatIf.assuming(Map.of(9, points("80.00"), 1, points("1.00")));
        assertThat(filled.moved())
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(9, points("80.00"), 10, points("61.67"))));
        assertThat(filled.missing()).isEmpty();
        assertThat(filled.start().rating()).as("from here the ways are counted").isNotNull();
        assertThat(filled.with(1, points("50")).reset().moved()).containsOnlyKeys(9, 10);
    }

    @Test
    void a_score_that_nothing_stands_in_for_stays_missing() {
        var none = new WhatIf(
                new Calculation(SCHEME, new YearScores(2569, Map.of()), new YearScores(2568, Map.of())), Map.of());

        assertThat(none.assuming(Map.of()).missing()).hasSize(10);
        assertThat(none.score(1)).isNull();
    }

    @Test
    void a_point_of_an_indicator_weighs_what_its_instrument_weighs_shared_by_its_indicators() {
        var calculation = supposing(Map.of()).calculation();

        assertThat(calculation.effectOfOnePoint(calculation.instrumentOf(9).orElseThrow()))
                .isEqualByComparingTo("0.20");
        assertThat(calculation.effectOfOnePoint(calculation.instrumentOf(1).orElseThrow()))
                .isEqualByComparingTo("0.06");
        assertThat(calculation.sharing(calculation.instrumentOf(6).orElseThrow()))
                .isEqualTo(3);
        assertThat(calculation.instrumentOf(11)).isEmpty();
    }

    private static WhatIf supposing(Map<Integer, BigDecimal> moved) {
        return new WhatIf(
                new Calculation(SCHEME, new YearScores(2568, SCORES_2568), new YearScores(2567, SCORES_2567)), moved);
    }

    private static String rating(WhatIf whatIf) {
        return whatIf.result().rating().name().th();
    }
}
