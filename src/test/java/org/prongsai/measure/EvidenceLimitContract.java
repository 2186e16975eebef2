package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.prongsai.testing.SampleFiles;

/** A part has at most twenty pieces of evidence, pages and files together. */
abstract class EvidenceLimitContract extends FileFixture {

    @Test
    void twenty_are_taken_and_the_twenty_first_is_refused_until_one_is_removed() {
        fill(19);
        var last = add(part, "แผน.pdf", SampleFiles.pdf());

        assertRefused("evidence.refused.full", () -> addAddress("https://example.go.th/21"));
        assertRefused("evidence.refused.full", () -> add(part, "ภาพ.png", SampleFiles.png()));

        Acting.as(head, () -> evidence.remove(last.id()));
        assertThat(add(part, "ภาพ.png", SampleFiles.png()).title()).isEqualTo("ภาพ.png");
        assertThat(database.rows("evidence")).isEqualTo(20);
        assertThat(database.rows("attachment_part")).isOne();
    }

    @Test
    void of_two_who_add_the_twentieth_at_once_one_is_refused() throws Exception {
        fill(19);
        var together = new CyclicBarrier(2);
        Callable<Boolean> first = () -> isTaken(together, () -> add(part, "แผน.pdf", SampleFiles.pdf()));
        Callable<Boolean> second = () -> isTaken(together, () -> addAddress("https://example.go.th/20"));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(first);
            var other = threads.submit(second);
            assertThat(one.get() ^ other.get()).isTrue();
        }
        assertThat(database.rows("evidence")).isEqualTo(20);
    }

    private static boolean isTaken(CyclicBarrier together, Callable<?> work) throws Exception {
        together.await();
        try {
            work.call();
            return true;
        } catch (RefusedException refused) {
            assertThat(refused.messageKey()).isIn("evidence.refused.full", "evidence.refused.atOnce");
            return false;
        }
    }

    private void fill(int number) {
        for (var i = 1; i <= number; i++) {
            addAddress("https://example.go.th/" + i);
        }
    }
}
