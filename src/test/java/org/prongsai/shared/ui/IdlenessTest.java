package org.prongsai.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A page that is refreshed from outside must not keep its session alive by answering. */
class IdlenessTest {

    private static final Duration ALLOWED = Duration.ofMinutes(30);
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final Idleness idleness = new Idleness();

    @Test
    void answers_to_refreshes_are_no_use() {
        var lastRequest = 0L;
        var over = false;
        for (var now = MINUTE; now <= 31 * MINUTE; now += MINUTE) {
            over = idleness.isOver(lastRequest, now, ALLOWED);
            assertThat(over).as("after %d ms", now).isEqualTo(now > 30 * MINUTE);
            lastRequest = now + 200;
        }
        assertThat(over).isTrue();
    }

    @Test
    void a_request_that_answers_no_refresh_is_use() {
        idleness.isOver(0, 29 * MINUTE, ALLOWED);

        assertThat(idleness.isOver(29 * MINUTE + 20_000, 45 * MINUTE, ALLOWED)).isFalse();
        assertThat(idleness.isOver(45 * MINUTE + 100, 60 * MINUTE, ALLOWED)).isTrue();
    }

    @Test
    void where_sessions_never_end_they_do_not_end_here() {
        assertThat(idleness.isOver(0, 1_000 * MINUTE, Duration.ZERO)).isFalse();
    }
}
