package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.measure.AssignmentStatus.NOT_STARTED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.FieldChange;
import org.prongsai.audit.HistoryLine;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every report leaves a line that tells old and new, in the transaction of the report itself. */
abstract class ReportHistoryContract extends ReportFixture {

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void the_history_tells_who_did_what_when_newest_first() {
        var first = clock.instant();
        report(IN_PROGRESS, "เริ่ม", "");
        clock.advance(Duration.ofHours(1));
        report(COMPLETED, "เสร็จ", "");

        assertThat(history().subList(0, 2))
                .containsExactly(
                        line(
                                first.plus(Duration.ofHours(1)),
                                change("status", "IN_PROGRESS", "COMPLETED"),
                                change("outcome", "เริ่ม", "เสร็จ")),
                        line(first, change("status", "NOT_STARTED", "IN_PROGRESS"), change("outcome", null, "เริ่ม")));
    }

    @Test
    void evidence_is_an_event_too() {
        Acting.as(head, () -> evidence.addAddress(part, "https://example.go.th/", ""));

        assertThat(history().getFirst())
                .isEqualTo(line(clock.instant(), change("evidence", null, "https://example.go.th/")));
    }

    @Test
    void each_part_has_its_own_history() {
        var others = Acting.as(head, () -> assignments.history(othersPart));

        report(IN_PROGRESS, "", "");

        assertThat(Acting.as(head, () -> assignments.history(othersPart))).isEqualTo(others);
        assertThat(Acting.as(head, () -> assignments.history(4711))).isEmpty();
    }

    @Test
    void an_event_names_who_did_it_as_long_as_the_account_exists() {
        people.rename(head, "สมศรี ใจดี");
        report(IN_PROGRESS, "", "");

        assertThat(history().getFirst())
                .returns(head, HistoryLine::actor)
                .returns("สมศรี ใจดี", HistoryLine::actorName);

        people.remove(head);

        assertThat(history().getFirst()).returns(head, HistoryLine::actorName);
    }

    @Test
    void the_latest_fifty_events_are_told() {
        for (var i = 1; i <= 52; i++) {
            report(IN_PROGRESS, "ครั้งที่ " + i, "");
        }

        assertThat(history()).hasSize(50);
        assertThat(history().getFirst().changes().getFirst().after()).isEqualTo("ครั้งที่ 52");
    }

    @Test
    void a_report_that_is_rolled_back_leaves_no_event() {
        transaction.executeWithoutResult(status -> {
            report(IN_PROGRESS, "", "");
            status.setRollbackOnly();
        });

        assertThat(state(part).status()).isEqualTo(NOT_STARTED);
        assertThat(events()).isZero();
    }

    private List<HistoryLine> history() {
        return reading(() -> assignments.history(part));
    }

    private HistoryLine line(Instant at, FieldChange... changes) {
        return new HistoryLine(at, head, head, AuditAction.CHANGED, List.of(changes));
    }

    private static FieldChange change(String field, String before, String after) {
        return new FieldChange(field, before, after);
    }
}
