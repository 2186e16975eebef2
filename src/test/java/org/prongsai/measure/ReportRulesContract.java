package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.measure.AssignmentStatus.NOT_STARTED;
import static org.prongsai.measure.AssignmentStatus.UNABLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.Acting;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** What a head may report on her division's part, and what is refused without a trace. */
abstract class ReportRulesContract extends ReportFixture {

    private static final String THAI = "ดำเนินการแล้ว ๑๐๐%";

    @Test
    void a_report_is_stored_with_who_and_when() {
        var reported = report(COMPLETED, "  \0" + THAI + "\n", "ฝนตก");

        assertThat(reported).isEqualTo(new AssignmentState(part, 1, COMPLETED, THAI, "ฝนตก", "head3", clock.instant()));
        assertThat(state(part)).isEqualTo(reported);
        assertThat(state(othersPart).status()).isEqualTo(NOT_STARTED);
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, measure.refused.outcome", "UNABLE, measure.refused.obstacle"})
    void a_finished_status_needs_its_own_text(AssignmentStatus status, String why) {
        var outcome = status == UNABLE ? THAI : " \u200B\n";
        var obstacle = status == COMPLETED ? THAI : "\u00A0\t";

        assertNothingChanged(why, status, outcome, obstacle);
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, NOT_STARTED", "COMPLETED, UNABLE", "UNABLE, NOT_STARTED", "UNABLE, COMPLETED"})
    void finished_work_is_reopened_first(AssignmentStatus finished, AssignmentStatus next) {
        report(finished, THAI, THAI);

        assertNothingChanged("measure.refused.transition", next, THAI, THAI);
        assertThat(report(IN_PROGRESS, THAI, THAI).status()).isEqualTo(IN_PROGRESS);
        assertThat(report(next, THAI, THAI).status()).isEqualTo(next);
    }

    @Test
    void an_outcome_may_be_reworded_but_not_removed() {
        report(COMPLETED, "เสรจ", "");

        assertThat(report(COMPLETED, "เสร็จ", "").outcome()).isEqualTo("เสร็จ");
        assertNothingChanged("measure.refused.outcome", COMPLETED, "", "");
    }

    @Test
    void a_report_that_says_what_is_stored_changes_nothing_but_still_needs_the_latest_version() {
        var reported = report(COMPLETED, THAI, "");
        var eventsBefore = events();

        assertThat(report(COMPLETED, THAI + " ", "")).isEqualTo(reported);
        assertThat(events()).isEqualTo(eventsBefore);
        assertThatThrownBy(() -> report(0, COMPLETED, THAI, "")).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void twenty_thousand_characters_are_taken_and_one_more_is_refused() {
        var longest = "ก".repeat(20_000);

        assertThat(report(IN_PROGRESS, longest, longest).obstacle()).isEqualTo(longest);
        assertNothingChanged("measure.refused.length", IN_PROGRESS, longest + "ก", "");
        assertNothingChanged("measure.refused.length", IN_PROGRESS, "", longest + "ก");
    }

    @ParameterizedTest
    @EnumSource(
            value = YearState.class,
            names = {"PLANNED", "CLOSED"})
    void only_an_open_year_takes_reports(YearState state) {
        register.year(YEAR, state);

        assertNothingChanged("measure.refused.year", IN_PROGRESS, "", "");
    }

    @Test
    void another_divisions_part_is_refused() {
        var change = new StatusChange(othersPart, 0, IN_PROGRESS, "", "");

        assertThatThrownBy(() -> Acting.as(head, () -> assignments.report(change)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(state(othersPart).status()).isEqualTo(NOT_STARTED);
        assertThat(events()).isZero();
    }

    @Test
    void a_head_of_two_divisions_reports_for_both() {
        people.setDivisions(head, 3, 4);

        report(IN_PROGRESS, "", "");
        Acting.as(head, () -> assignments.report(new StatusChange(othersPart, 0, IN_PROGRESS, "", "")));

        assertThat(detail(measure).parts())
                .extracting(each -> each.state().status())
                .containsOnly(IN_PROGRESS);
    }

    @Test
    void a_part_that_is_gone_is_refused() {
        var change = new StatusChange(4711, 0, IN_PROGRESS, "", "");

        assertRefused("measure.refused.gone", () -> Acting.as(head, () -> assignments.report(change)));
    }

    private void assertNothingChanged(String why, AssignmentStatus status, String outcome, String obstacle) {
        var before = state(part);
        var eventsBefore = events();

        assertRefused(why, () -> report(status, outcome, obstacle));

        assertThat(state(part)).isEqualTo(before);
        assertThat(events()).isEqualTo(eventsBefore);
    }
}
