package org.prongsai.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who listens is told, and nobody asks the database while nobody listens. */
@IntegrationTest
class ChangeFeedTest {

    private final List<Change> told = new ArrayList<>();

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

    private ChangeFeed feed;

    @BeforeEach
    void begin() {
        database.clear();
        feed = new ChangeFeed(new LatestChanges(jdbc, clock), Duration.ofHours(1));
    }

    @AfterEach
    void end() {
        feed.destroy();
    }

    @Test
    void everyone_who_listens_is_told() {
        feed.listen(told::addAll);
        feed.listen(told::addAll);
        change();

        feed.poll();

        assertThat(told).hasSize(2);
    }

    @Test
    void who_has_left_is_told_no_more() {
        feed.listen(changes -> {});
        feed.listen(told::addAll).close();
        change();

        feed.poll();

        assertThat(told).isEmpty();
        assertThat(feed.listeners()).isOne();
    }

    @Test
    void a_listener_that_fails_keeps_nothing_from_the_others() {
        feed.listen(changes -> {
            throw new IllegalStateException("as a test wants it");
        });
        feed.listen(told::addAll);
        change();

        feed.poll();

        assertThat(told).hasSize(1);
    }

    @Test
    void nothing_is_asked_while_nobody_listens() {
        assertThat(feed.isPolling()).isFalse();
        var first = feed.listen(told::addAll);
        var second = feed.listen(told::addAll);
        assertThat(feed.isPolling()).isTrue();

        first.close();
        assertThat(feed.isPolling()).isTrue();
        second.close();

        assertThat(feed.isPolling()).isFalse();
    }

    private void change() {
        SystemUser.call(() -> transaction.execute(status -> {
            audit.record(AuditAction.CHANGED, AuditedObject.of("assignment", 1, 3), List.of());
            return null;
        }));
    }
}
