package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.LADDER;
import static org.prongsai.assessment.ReferenceReport.OIT;
import static org.prongsai.assessment.ReferenceReport.SCHEME;
import static org.prongsai.assessment.ReferenceReport.SCORES_2567;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.points;
import static org.prongsai.assessment.ReferenceReport.scores;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortfallTest {

    @Test
    void one_instrument_holds_2568_back_from_a_good_pass() {
        assertThat(Shortfall.between(SCHEME.resultOf(2568, SCORES_2568), good()))
                .containsExactly(new Shortfall(OIT, points("85"), points("81.375")));
    }

    @Test
    void the_total_comes_before_the_instruments() {
        assertThat(Shortfall.between(SCHEME.resultOf(2567, SCORES_2567), good()))
                .extracting(each ->
                        each.instrument() == null ? "total" : each.instrument().code())
                .containsExactly("total", "OIT");
    }

    @Test
    void what_is_reached_exactly_holds_nothing_back_and_a_hundredth_less_does() {
        var exact = scores("85", "85", "85", "85", "85", "85", "85", "85", "85", "85");
        var less = scores("85", "85", "85", "85", "85", "85", "85", "85", "85", "84.99");

        assertThat(Shortfall.between(SCHEME.resultOf(2568, exact), good())).isEmpty();
        assertThat(Shortfall.between(SCHEME.resultOf(2568, less), good())).hasSize(2);
    }

    @Test
    void what_is_not_known_holds_nothing_back() {
        assertThat(Shortfall.between(SCHEME.resultOf(2568, Map.of()), good())).isEmpty();
    }

    private static RatingStep good() {
        return LADDER.steps().get(1);
    }
}
