package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.newScores;
import static org.prongsai.assessment.ReferenceReport.points;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.audit.FieldChange;
import org.springframework.dao.OptimisticLockingFailureException;

/** What is published changes only for a reason. */
abstract class ScorePublicationsContract extends ScoreEntryFixture {

    @Test
    void a_published_year_changes_only_with_a_reason_which_is_audited() {
        publish2568();

        assertRefused("score.refused.published", () -> save(change(NINE, "92.14", 0)));
        assertThat(save(Map.of(2568, new ScoreReason(" พิมพ์ผิด ")), change(NINE, "92.14", 0)))
                .isEqualTo(1);
        assertThat(sheets.history(NINE).getFirst().changes()).contains(FieldChange.of("reason", null, "พิมพ์ผิด"));
        assertThat(assessment.officialOf(2568).published()).isTrue();
    }

    @Test
    void other_years_stay_open_and_a_reason_is_kept_only_where_one_was_asked_for() {
        publish2568();
        var other = ScoreCell.ofIndicator(2567, 9);

        save(Map.of(2567, new ScoreReason("ไม่จำเป็น")), change(other, "92.14", null));

        assertThat(sheets.history(other).getFirst().changes())
                .extracting(FieldChange::field)
                .containsExactly("score", "source");
    }

    @Test
    void items_and_official_results_of_a_published_year_are_locked_as_well() {
        publish2568();

        assertRefused("score.refused.published", () -> save(change(cell("item:O1"), "50", null)));
        assertRefused("score.refused.published", () -> save(change(cell("total"), "50", null)));
    }

    @Test
    void a_report_changes_no_published_score_but_may_repeat_it() {
        publish2568();

        assertThat(assessment.record(newScores(2568, SCORES_2568), "report.txt").same())
                .isEqualTo(10);
        assertRefused(
                "score.refused.published",
                () -> assessment.record(List.of(new NewScore(2568, 9, points("92.14"))), "report.txt"));
    }

    @Test
    void a_year_is_published_once_complete_and_only_once() {
        assertRefused("scores.refused.incomplete", () -> publications.publish(2568));
        publish2568();

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> publications.publish(2568));
        assertThat(jdbc.sql("select changes from audit_entry where object_type = 'scorePublication'")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("published", "true");
    }

    @Test
    void a_publication_is_withdrawn_for_a_reason_and_made_again() {
        assertRefused("scores.refused.open", () -> publications.withdraw(2568, new ScoreReason("x")));
        assertRefused("scores.refused.reason", () -> new ScoreReason(" "));
        assertRefused("scores.refused.reason", () -> new ScoreReason("x".repeat(1_001)));
        publish2568();

        publications.withdraw(2568, new ScoreReason("ประกาศผิดปี"));

        assertThat(save(change(NINE, "92.14", 0))).isEqualTo(1);
        publications.publish(2568);
        assertThat(assessment.officialOf(2568).published()).isTrue();
    }
}
