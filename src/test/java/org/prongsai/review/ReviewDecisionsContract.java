package org.prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.assessment.NewScore;
import org.prongsai.audit.FieldChange;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** The way of a decline from new to closed, with all that is refused on it. */
abstract class ReviewDecisionsContract extends ReviewFixture {

    @Autowired
    private AssessmentService assessment;

    @Test
    void a_decline_is_new_until_somebody_takes_note_of_it() {
        assertThat(lines()).containsExactly(9);
        assertThat(review().state()).isEqualTo(ReviewState.NEW);
        assertThat(Acting.as(mayor, () -> reviews.states(YEAR))).isEmpty();

        acknowledge();

        assertThat(review())
                .returns(ReviewState.ACKNOWLEDGED, ReviewView::state)
                .returns("management", ReviewView::acknowledgedBy)
                .returns(clock.instant(), ReviewView::acknowledgedAt);
        assertThat(Acting.as(mayor, () -> reviews.states(YEAR))).containsOnlyKeys(9);
    }

    @Test
    void it_is_closed_only_once_the_score_of_the_next_year_is_stored_which_shows_whether_it_rose() {
        planned();
        assertThat(review().allows(ReviewMove.CLOSE)).isFalse();
        assertRefused("review.refused.score", () -> decide(version -> decisions.close(DECLINE, version)));

        SystemUser.call(() -> assessment.record(List.of(new NewScore(2569, 9, new BigDecimal("80.00"))), "ป.ป.ช."));
        assertThat(review().allows(ReviewMove.CLOSE)).isTrue();
        decide(version -> decisions.close(DECLINE, version));

        assertThat(review())
                .returns(ReviewState.CLOSED, ReviewView::state)
                .returns(new BigDecimal("80.00"), ReviewView::nextScore);
    }

    @Test
    void what_is_closed_is_reopened_with_a_reason_that_its_history_keeps() {
        planned();
        SystemUser.call(() -> assessment.record(List.of(new NewScore(2569, 9, BigDecimal.TEN)), "ป.ป.ช."));
        decide(version -> decisions.close(DECLINE, version));

        assertRefused("review.refused.reason", () -> decide(version -> decisions.reopen(DECLINE, version, " ")));
        decide(version -> decisions.reopen(DECLINE, version, "คะแนนถูกแก้ไข"));

        assertThat(review().state()).isEqualTo(ReviewState.PLANNED);
        assertThat(history().getFirst())
                .contains(FieldChange.of("reviewState", ReviewState.CLOSED, ReviewState.PLANNED))
                .contains(FieldChange.of("reason", null, "คะแนนถูกแก้ไข"));
    }

    @Test
    void what_is_set_aside_says_why_and_is_taken_up_again() {
        assertRefused("review.refused.reason", () -> setAside(""));
        assertRefused("review.refused.reason", () -> setAside("ก".repeat(1_001)));
        setAside("เปลี่ยนเกณฑ์การให้คะแนน");

        assertThat(review().state()).isEqualTo(ReviewState.SET_ASIDE);
        assertThat(review().decision().reason()).isEqualTo("เปลี่ยนเกณฑ์การให้คะแนน");

        decide(version -> decisions.resume(DECLINE, version));
        assertThat(review())
                .returns(ReviewState.ACKNOWLEDGED, ReviewView::state)
                .returns("management", ReviewView::acknowledgedBy);
        assertThat(review().decision().reason()).isNull();
    }

    @Test
    void every_decision_is_in_the_history_with_who_and_what() {
        planned();

        assertThat(history()).hasSize(2);
        assertThat(history().getFirst())
                .contains(FieldChange.of("reviewState", ReviewState.ACKNOWLEDGED, ReviewState.PLANNED))
                .contains(FieldChange.of("cause", null, PLAN.cause()))
                .contains(FieldChange.of("directive", null, PLAN.directive()))
                .contains(FieldChange.of("division", null, 2L))
                .contains(FieldChange.of("due", null, DUE));
        assertThat(database.rows("audit_entry where object_type = 'declineReview' and actor = 'management'"))
                .isEqualTo(2);
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told() {
        var seen = review().version();
        acknowledge();

        assertThatThrownBy(() -> Acting.as(mayor, () -> decisions.setAside(DECLINE, seen, "ไม่ต้อง")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        var version = review().version();
        plan(PLAN, DRAFT);
        assertThatThrownBy(() -> Acting.as(mayor, () -> decisions.plan(new PlanRequest(DECLINE, version, PLAN, DRAFT))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(database.rows("measure")).isOne();
    }

    @Test
    void what_did_not_decline_cannot_be_reviewed() {
        var risen = new IndicatorKey(YEAR, 1);

        assertRefused(
                "review.refused.none",
                () -> Acting.as(mayor, () -> decisions.acknowledge(risen, ReviewView.NOT_STORED)));
        assertThat(database.rows("decline_review")).isZero();
    }

    @Test
    void a_review_stays_in_the_list_though_its_score_was_corrected() {
        acknowledge();
        SystemUser.call(() -> assessment.record(List.of(new NewScore(YEAR, 9, new BigDecimal("95.00"))), "แก้ไข"));

        assertThat(Acting.as(mayor, () -> reviews.overview(YEAR)).lines())
                .extracting(line -> line.indicator().number(), line -> line.concern())
                .containsExactly(tuple(9, null));
    }

    private List<List<FieldChange>> history() {
        return Acting.as(mayor, () -> reviews.history(DECLINE)).stream()
                .map(line -> line.changes())
                .toList();
    }
}
