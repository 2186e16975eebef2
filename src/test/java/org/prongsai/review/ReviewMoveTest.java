package org.prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.shared.RefusedException;

class ReviewMoveTest {

    /** Every move that there is; the first of each is the usual next step. */
    private static final Map<ReviewState, List<ReviewMove>> MOVES = Map.of(
            ReviewState.NEW, List.of(ReviewMove.ACKNOWLEDGE, ReviewMove.SET_ASIDE),
            ReviewState.ACKNOWLEDGED, List.of(ReviewMove.PLAN, ReviewMove.SET_ASIDE),
            ReviewState.PLANNED, List.of(ReviewMove.CLOSE, ReviewMove.PLAN, ReviewMove.SET_ASIDE),
            ReviewState.CLOSED, List.of(ReviewMove.REOPEN),
            ReviewState.SET_ASIDE, List.of(ReviewMove.RESUME));

    @ParameterizedTest
    @EnumSource
    void each_state_offers_its_moves_the_usual_one_first(ReviewState state) {
        assertThat(ReviewMove.outOf(state)).isEqualTo(MOVES.get(state));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("pairs")
    void a_review_goes_where_the_move_leads_or_nowhere(ReviewMove move, ReviewState state) {
        var review = standing(state);

        if (MOVES.get(state).contains(move)) {
            review.take(move);
            assertThat(review.state()).isEqualTo(move.to());
        } else {
            assertThatThrownBy(() -> review.take(move))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("review.refused.move");
            assertThat(review.state()).isEqualTo(state);
        }
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(ReviewMove.values())
                .flatMap(move -> Arrays.stream(ReviewState.values()).map(state -> Arguments.of(move, state)));
    }

    @Test
    void a_reason_is_asked_for_where_a_decline_is_left_alone_or_what_was_final_is_taken_back() {
        assertThat(Arrays.stream(ReviewMove.values()).filter(ReviewMove::asksReason))
                .containsExactly(ReviewMove.SET_ASIDE, ReviewMove.REOPEN);
    }

    private static DeclineReview standing(ReviewState state) {
        var review = new DeclineReview(new IndicatorKey(2568, 9));
        var way = Map.of(
                ReviewState.NEW, List.<ReviewMove>of(),
                ReviewState.ACKNOWLEDGED, List.of(ReviewMove.ACKNOWLEDGE),
                ReviewState.PLANNED, List.of(ReviewMove.ACKNOWLEDGE, ReviewMove.PLAN),
                ReviewState.CLOSED, List.of(ReviewMove.ACKNOWLEDGE, ReviewMove.PLAN, ReviewMove.CLOSE),
                ReviewState.SET_ASIDE, List.of(ReviewMove.SET_ASIDE));
        way.get(state).forEach(review::take);
        return review;
    }
}
