package org.prongsai.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Database;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is new in the audit trail is told once, whenever its transaction is committed. */
abstract class LatestChangesContract {

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private Database database;

    @Autowired
    private StatementCounter counter;

    private LatestChanges latest;

    @BeforeEach
    void begin() {
        database.clear();
        latest = new LatestChanges(jdbc, clock);
    }

    @Test
    void a_change_is_told_once_with_what_it_is_of_and_who_made_it() {
        record(7);

        assertThat(latest.read()).containsExactly(new Change("assignment", "7", 3L, "system"));
        assertThat(latest.read()).isEmpty();
    }

    @Test
    void a_change_of_what_no_division_owns_is_told_too() {
        SystemUser.call(() -> transaction.execute(status -> {
            audit.record(AuditAction.CHANGED, AuditedObject.of("measure", 5), List.of());
            return null;
        }));

        assertThat(latest.read()).containsExactly(new Change("measure", "5", null, "system"));
    }

    @Test
    void a_transaction_that_commits_after_a_younger_one_is_told_as_well() {
        transaction.executeWithoutResult(older -> {
            audit(1);
            clock.advance(Duration.ofSeconds(30));
            CompletableFuture.runAsync(() -> record(2)).join();
            assertThat(ids()).containsExactly("2");
        });

        assertThat(ids()).containsExactly("1");
    }

    @Test
    void what_is_rolled_back_is_never_told() {
        transaction.executeWithoutResult(status -> {
            audit(1);
            status.setRollbackOnly();
        });

        assertThat(latest.read()).isEmpty();
    }

    @Test
    void a_change_is_still_told_once_after_a_long_time_of_silence() {
        clock.advance(Duration.ofHours(8));
        record(1);

        assertThat(ids()).containsExactly("1");
        clock.advance(Duration.ofMinutes(10));
        assertThat(ids()).isEmpty();
    }

    @Test
    void a_look_takes_one_statement() {
        record(1);

        counter.count(latest::read).assertNumber(1);
    }

    private List<String> ids() {
        return read().stream().map(Change::objectId).toList();
    }

    /** As another thread does, which sees only what is committed. */
    private List<Change> read() {
        return CompletableFuture.supplyAsync(latest::read).join();
    }

    private void record(int part) {
        transaction.executeWithoutResult(status -> audit(part));
    }

    private void audit(int part) {
        SystemUser.call(() -> {
            audit.record(AuditAction.CHANGED, AuditedObject.of("assignment", part, 3), List.of());
            return null;
        });
    }
}
