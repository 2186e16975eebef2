package org.prongsai.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Database;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

abstract class AuditTrailContract {

    private static final AuditedObject OBJECT = AuditedObject.of("assignment", 7, 3);

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private Database database;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void an_event_tells_who_when_and_old_to_new() {
        record(FieldChange.of("status", "ค้าง", "เสร็จ’s \"x\""));

        assertThat(history())
                .containsExactly(new HistoryLine(
                        clock.instant(),
                        "system",
                        "system",
                        AuditAction.CHANGED,
                        List.of(new FieldChange("status", "ค้าง", "เสร็จ’s \"x\""))));
    }

    @Test
    void changes_that_change_nothing_are_left_out() {
        record(FieldChange.of("note", null, ""), FieldChange.of("status", 1, 1L));

        assertThat(history()).singleElement().extracting(HistoryLine::changes).isEqualTo(List.of());
    }

    @Test
    void the_newest_event_comes_first_even_within_one_instant() {
        record(FieldChange.of("step", null, 1));
        record(FieldChange.of("step", 1, 2));
        clock.advance(Duration.ofSeconds(-1));
        record(FieldChange.of("step", 2, 0));

        assertThat(history())
                .extracting(line -> line.changes().getFirst().after())
                .containsExactly("2", "1", "0");
    }

    @Test
    void no_more_events_than_asked_for_and_none_of_other_objects() {
        record(FieldChange.of("step", null, 1));
        record(FieldChange.of("step", 1, 2));

        assertThat(historyOf(OBJECT, 1)).hasSize(1);
        assertThat(historyOf(AuditedObject.of("assignment", 8), 9)).isEmpty();
    }

    @Test
    void an_event_is_rolled_back_with_its_transaction() {
        SystemUser.call(() -> transaction.execute(status -> {
            audit.record(AuditAction.CREATED, OBJECT, List.of());
            status.setRollbackOnly();
            return null;
        }));

        assertThat(database.rows("audit_entry")).isZero();
    }

    @Test
    void nothing_is_recorded_outside_a_transaction() {
        assertThatThrownBy(() -> SystemUser.call(() -> {
                    audit.record(AuditAction.CREATED, OBJECT, List.of());
                    return null;
                }))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void nothing_is_recorded_for_nobody() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> audit.record(AuditAction.CREATED, OBJECT, List.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(database.rows("audit_entry")).isZero();
    }

    private void record(FieldChange... changes) {
        SystemUser.call(() -> transaction.execute(status -> {
            audit.record(AuditAction.CHANGED, OBJECT, List.of(changes));
            return null;
        }));
    }

    private List<HistoryLine> history() {
        return historyOf(OBJECT, 100);
    }

    private List<HistoryLine> historyOf(AuditedObject object, int most) {
        return transaction.execute(status -> audit.historyOf(object, most));
    }
}
