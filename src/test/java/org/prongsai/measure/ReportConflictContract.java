package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/** Nobody's report is overwritten by somebody who has not seen it. */
abstract class ReportConflictContract extends ReportFixture {

    private static final int ROUNDS = 20;

    @Test
    void a_report_on_an_older_version_is_refused_and_changes_nothing() {
        var seenByBoth = state(part).version();
        var first = report(seenByBoth, IN_PROGRESS, "ของคนแรก", "");
        var eventsBefore = events();

        assertThatThrownBy(() -> report(seenByBoth, COMPLETED, "ของคนที่สอง", ""))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(state(part)).isEqualTo(first);
        assertThat(events()).isEqualTo(eventsBefore);
    }

    @Test
    void who_came_too_late_sees_what_is_stored_and_may_save_on_top_of_it() {
        report(0, IN_PROGRESS, "ของคนแรก", "");
        assertThatThrownBy(() -> report(0, COMPLETED, "ของคนที่สอง", ""))
                .isInstanceOf(OptimisticLockingFailureException.class);

        var theirs = state(part);
        assertThat(theirs.outcome()).isEqualTo("ของคนแรก");
        assertThat(theirs.changedBy()).isEqualTo(head);

        assertThat(report(theirs.version(), COMPLETED, "ของคนที่สอง", "").outcome())
                .isEqualTo("ของคนที่สอง");
    }

    @Test
    void a_version_that_does_not_exist_yet_is_refused_too() {
        assertThatThrownBy(() -> report(7, IN_PROGRESS, "", "")).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void of_two_reports_at_the_same_moment_exactly_one_wins() throws Exception {
        var before = events();
        for (var round = 0; round < ROUNDS; round++) {
            var version = state(part).version();

            var results = atOnce(
                    () -> report(version, IN_PROGRESS, "หนึ่ง " + version, ""),
                    () -> report(version, IN_PROGRESS, "สอง " + version, ""));

            assertThat(results.stream().filter(AssignmentState.class::isInstance))
                    .containsExactly(state(part));
            assertThat(results).hasAtLeastOneElementOfType(OptimisticLockingFailureException.class);
        }
        assertThat(events() - before).isEqualTo(ROUNDS);
    }

    private static List<Object> atOnce(Callable<?> one, Callable<?> other) throws InterruptedException {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = new ArrayList<Object>();
            for (var running : List.of(one, other).stream()
                    .map(work -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList()) {
                try {
                    results.add(running.get());
                } catch (ExecutionException e) {
                    results.add(e.getCause());
                }
            }
            return results;
        }
    }
}
