package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.prongsai.testing.Acting;
import org.prongsai.testing.SampleFiles;

/** Of those who take away a file's last pieces of evidence at once, one and only one takes its content away. */
abstract class SharedFileAtOnceContract extends BulkFileFixture {

    @RepeatedTest(10)
    void two_who_remove_the_last_two_leave_no_content() throws Exception {
        proveBy("แผน.pdf", SampleFiles.pdf(), parts.get(0), parts.get(1));
        var first = proofs(parts.get(0)).getFirst().id();
        var second = proofs(parts.get(1)).getFirst().id();

        together(() -> evidence.remove(first), () -> evidence.remove(second));

        assertThat(database.rows("evidence")).isZero();
        assertThat(contents()).isZero();
    }

    @RepeatedTest(10)
    void an_undo_beside_a_removal_of_what_it_leaves_alone_leaves_no_content() throws Exception {
        var result = proveBy("แผน.pdf", SampleFiles.pdf(), parts.get(0), parts.get(1), parts.get(2));
        apply(BulkChange.to(AssignmentStatus.IN_PROGRESS), parts.get(1));
        var left = proofs(parts.get(1)).getFirst().id();

        together(() -> undo.undo(result.undo()), () -> evidence.remove(left));

        assertThat(database.rows("evidence")).isZero();
        assertThat(contents()).isZero();
    }

    private void together(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(atOnce(start, one));
            var second = threads.submit(atOnce(start, other));
            first.get();
            second.get();
        }
    }

    private Callable<Boolean> atOnce(CyclicBarrier start, Runnable work) {
        return () -> {
            start.await();
            Acting.as(head, work);
            return true;
        };
    }
}
