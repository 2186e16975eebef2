package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.measure.BulkService.Seen;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** Two transactions at once: who reports in a year and who moves it wait for each other, and nothing lands in a closed year. */
abstract class HeldYearContract extends HeldYearFixture {

    private static final String ADDRESS = "https://example.go.th/1";

    @Autowired
    private BulkService bulk;

    @Autowired
    private UndoService undo;

    /** Something that a head writes. */
    @FunctionalInterface
    interface Writing {

        void run(HeldYearContract test);
    }

    static Stream<Writing> writings() {
        return Stream.of(
                test -> test.report(0, IN_PROGRESS, "เริ่มแล้ว", ""),
                test -> Acting.as(test.head, () -> test.evidence.addAddress(test.part, ADDRESS, "")),
                test -> Acting.as(
                        test.head, () -> test.bulk.apply(List.of(new Seen(test.part, 0)), BulkChange.to(IN_PROGRESS))));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void a_year_is_not_moved_while_somebody_writes_in_it(Writing writing) {
        assertHoldsTheYear(() -> writing.run(this));

        assertThatThrownBy(() -> move(YearMove.WITHDRAW)).isInstanceOf(RefusedException.class);
        move(YearMove.CLOSE);
    }

    @Test
    void an_undo_and_a_removal_of_evidence_hold_the_year_too() {
        var proof = Acting.as(head, () -> evidence.addAddress(part, ADDRESS, ""));
        var ticket = reported(0, IN_PROGRESS, "เริ่มแล้ว", "").undo();

        assertHoldsTheYear(() -> Acting.as(head, () -> undo.undo(ticket)));
        assertHoldsTheYear(() -> Acting.as(head, () -> evidence.remove(proof.id())));
    }

    @ParameterizedTest
    @EnumSource(
            value = YearMove.class,
            names = {"CLOSE", "WITHDRAW"})
    void whoever_writes_while_a_year_is_moved_waits_and_is_refused(YearMove move) {
        var report = atOnce.in(() -> {
            move(move);
            atOnce.assertWaits(this::begin);
            return CompletableFuture.runAsync(this::begin);
        });

        assertThatThrownBy(report::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("measure.refused.year"));
        assertThat(state(part).version()).isZero();
    }

    private void begin() {
        report(0, IN_PROGRESS, "เริ่มแล้ว", "");
    }
}
