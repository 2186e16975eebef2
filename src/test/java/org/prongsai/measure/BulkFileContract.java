package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.measure.BulkResult.Verdict.CHANGED;
import static org.prongsai.measure.BulkResult.Verdict.REFUSED;
import static org.prongsai.measure.BulkResult.Verdict.UNCHANGED;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Plan;
import org.prongsai.testing.SampleFiles;
import org.springframework.security.access.AccessDeniedException;

/** One file proves many parts and is kept once, until no part has it any more. */
abstract class BulkFileContract extends BulkFileFixture {

    @Test
    void the_file_is_kept_once_and_every_part_has_it_with_an_event_each() {
        var file = incoming("ประกาศ.pdf", SampleFiles.pdf());

        var result = apply(new BulkChange(COMPLETED, "เสร็จ", null, null, file), parts.get(0), parts.get(2));

        assertThat(verdicts(result)).containsOnly(CHANGED);
        for (var part : List.of(parts.get(0), parts.get(2))) {
            var proof = proofs(part).getFirst();
            assertThat(proof.file()).isEqualTo(file.file());
            assertThat(proof.addedBy()).isEqualTo(head);
            assertThat(proof.addedAt()).isEqualTo(clock.instant());
            assertThat(bytes(proof)).isEqualTo(SampleFiles.pdf());
            assertThat(state(part).status()).isEqualTo(COMPLETED);
        }
        assertThat(contents()).isOne();
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void each_part_obeys_the_rules_of_a_single_piece_of_evidence() {
        proveBy("มีแล้ว.pdf", SampleFiles.pdf(), parts.get(0));
        for (var i = 1; i <= EvidenceService.MOST; i++) {
            var address = "https://example.go.th/" + i;
            Acting.as(head, () -> evidence.addAddress(parts.get(1), address, ""));
        }
        var closed = register.part(register.add(Plan.measure(1).of(2568).ledBy(3)), 3);
        register.year(2568, YearState.CLOSED);
        var file = only(incoming("ชื่ออื่น.pdf", SampleFiles.pdf()));
        var seen = seen(List.of(parts.get(0), parts.get(1), othersPart, closed, parts.get(5)));

        var foreseen = Acting.as(head, () -> bulk.foresee(seen, file));
        var result = apply(head, file, seen);

        assertThat(result.lines())
                .extracting(BulkFixture::why)
                .containsExactly("", "evidence.refused.full", "bulk.refused.division", "measure.refused.year", "");
        assertThat(verdicts(result)).containsExactly(UNCHANGED, REFUSED, REFUSED, REFUSED, CHANGED);
        assertThat(foreseen).extracting(BulkResult.Line::verdict).isEqualTo(verdicts(result));
        assertThat(contents()).isEqualTo(2);
    }

    @Test
    void where_no_part_takes_it_nothing_is_kept() {
        proveBy("แผน.pdf", SampleFiles.pdf(), parts.get(0));
        var file = only(incoming("แผน.pdf", SampleFiles.pdf()));
        var seen = seen(List.of(othersPart, parts.get(0)));
        var admin = people.admin();
        var reader = people.add("reading", Set.of());

        assertThat(verdicts(apply(head, file, seen))).containsExactly(REFUSED, UNCHANGED);
        assertThatThrownBy(() -> apply(admin, file, seen)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> apply(reader, file, seen)).isInstanceOf(AccessDeniedException.class);
        assertRefused(
                "bulk.refused.twoProofs",
                () -> apply(head, new BulkChange(null, null, null, ADDRESS, file.file()), seen));

        assertThat(contents()).isOne();
        assertThat(events()).isOne();
    }

    @Test
    void the_content_stays_until_the_last_part_gives_it_up() {
        proveBy("แผน.pdf", SampleFiles.pdf(), parts.get(0), parts.get(1), parts.get(2));

        remove(parts.get(0));
        remove(parts.get(2));
        assertThat(bytes(proofs(parts.get(1)).getFirst())).isEqualTo(SampleFiles.pdf());

        remove(parts.get(1));
        assertThat(contents()).isZero();
    }

    @Test
    void an_undo_takes_the_file_off_every_part_and_its_content_with_the_last() {
        var result = proveBy("แผน.pdf", SampleFiles.pdf(), parts.get(0), parts.get(1));

        assertThat(undo(result)).isEqualTo(new Undone(2, List.of()));

        assertThat(database.rows("evidence")).isZero();
        assertThat(contents()).isZero();
        assertThat(database.rows("audit_entry where action = 'UNDONE' and changes like '%แผน.pdf%'"))
                .isEqualTo(2);
        assertRefused("undo.refused.overtaken", () -> undo(result));
    }

    @Test
    void an_undo_leaves_the_content_to_a_part_that_somebody_changed_since() {
        var result = proveBy("แผน.pdf", SampleFiles.pdf(), parts.get(0), parts.get(1));
        apply(BulkChange.to(IN_PROGRESS), parts.get(1));

        var undone = undo(result);

        assertThat(undone.restored()).isOne();
        assertThat(undone.kept()).extracting(BulkFixture::why).containsExactly("undo.refused.overtaken");
        assertThat(proofs(parts.get(0))).isEmpty();
        assertThat(bytes(proofs(parts.get(1)).getFirst())).isEqualTo(SampleFiles.pdf());
        remove(parts.get(1));
        assertThat(contents()).isZero();
    }

    @Test
    void an_undo_after_one_was_removed_takes_the_content_with_the_others() {
        var result = proveBy("แผน.pdf", SampleFiles.pdf(), parts.get(0), parts.get(1), parts.get(2));
        remove(parts.get(0));

        assertThat(undo(result).restored()).isEqualTo(2);

        assertThat(contents()).isZero();
    }

    private Undone undo(BulkResult result) {
        return Acting.as(head, () -> undo.undo(result.undo()));
    }
}
