package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.measure.AssignmentStatus.NOT_STARTED;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.FieldChange;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A head takes back what she has just reported: for a short while, only she, and only what nobody changed since. */
abstract class UndoContract extends ReportFixture {

    @Autowired
    private UndoService undo;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void what_was_there_is_there_again_with_who_and_when() {
        var before = report(IN_PROGRESS, "เริ่มแล้ว", "ฝนตก");
        clock.advance(Duration.ofDays(1));
        var ticket = complete();

        assertThat(undo(ticket)).isEqualTo(new Undone(1, List.of()));

        assertThat(state(part))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
        assertThat(state(part).version()).isEqualTo(before.version() + 2);
    }

    @Test
    void a_part_that_nobody_had_reported_on_is_untouched_again_although_statuses_never_lead_back_there() {
        assertThat(COMPLETED.canBecome(NOT_STARTED)).isFalse();

        undo(complete());

        assertThat(state(part)).isEqualTo(new AssignmentState(part, 2, NOT_STARTED, "", "", null, null));
    }

    @Test
    void the_mark_of_an_import_comes_back_so_that_a_later_paper_may_still_fill_it() {
        jdbc.update(
                "update assignment set imported = true, status = 'COMPLETED', outcome = 'ตามเอกสาร' where id = ?",
                part);
        var ticket = reported(0, COMPLETED, "ตามเอกสาร", "").undo();
        assertThat(database.rows("assignment where imported and id = " + part)).isZero();

        undo(ticket);

        assertThat(database.rows("assignment where imported and id = " + part)).isOne();
    }

    @Test
    void it_is_an_event_of_its_own() {
        var ticket = complete();
        clock.advance(Duration.ofSeconds(1));
        undo(ticket);

        var line = reading(() -> assignments.history(part)).getFirst();
        assertThat(line.action()).isEqualTo(AuditAction.UNDONE);
        assertThat(line.actor()).isEqualTo(head);
        assertThat(line.changes())
                .containsExactly(
                        new FieldChange("status", "COMPLETED", "NOT_STARTED"),
                        new FieldChange("outcome", "เสร็จ", null));
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void what_somebody_changed_since_stays() {
        var ticket = complete();
        var other = people.add("other", Set.of(Role.DIVISION_HEAD), 3);
        Acting.as(other, () -> assignments.report(new StatusChange(part, 1, COMPLETED, "ของเขา", "")));

        assertRefused("undo.refused.overtaken", () -> undo(ticket));

        assertThat(state(part).outcome()).isEqualTo("ของเขา");
    }

    @Test
    void it_works_once() {
        var ticket = complete();
        undo(ticket);

        assertRefused("undo.refused.overtaken", () -> undo(ticket));

        assertThat(events()).isEqualTo(2);
    }

    @Test
    void the_time_ends_after_fifteen_seconds_and_what_the_network_may_take() {
        var inTime = complete();
        clock.advance(Duration.ofSeconds(20));
        undo(inTime);
        var late = reported(2, COMPLETED, "เสร็จ", "").undo();
        clock.advance(Duration.ofSeconds(20).plusNanos(1_000));

        assertRefused("undo.refused.late", () -> undo(late));

        assertThat(state(part).status()).isEqualTo(COMPLETED);
    }

    @Test
    void another_head_of_the_same_division_cannot_take_it_back() {
        var ticket = complete();
        var other = people.add("other", Set.of(Role.DIVISION_HEAD), 3);

        assertThatThrownBy(() -> Acting.as(other, () -> undo.undo(ticket))).isInstanceOf(AccessDeniedException.class);

        assertThat(state(part).status()).isEqualTo(COMPLETED);
    }

    @Test
    void who_was_moved_to_another_division_meanwhile_cannot_take_it_back() {
        var ticket = complete();
        people.setDivisions(head, 4);

        assertThatThrownBy(() -> undo(ticket)).isInstanceOf(AccessDeniedException.class);

        assertThat(state(part).status()).isEqualTo(COMPLETED);
    }

    @ParameterizedTest
    @EnumSource(
            value = YearState.class,
            names = {"PLANNED", "CLOSED"})
    void only_in_an_open_year(YearState year) {
        var ticket = complete();
        register.year(YEAR, year);

        assertRefused("measure.refused.year", () -> undo(ticket));

        assertThat(state(part).status()).isEqualTo(COMPLETED);
    }

    @Test
    void a_report_that_changed_nothing_has_nothing_to_take_back() {
        complete();

        assertThat(reported(1, COMPLETED, "เสร็จ", "").undo().size()).isZero();
    }

    private UndoTicket complete() {
        return reported(state(part).version(), COMPLETED, "เสร็จ", "").undo();
    }

    private Undone undo(UndoTicket ticket) {
        return Acting.as(head, () -> undo.undo(ticket));
    }
}
