package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.measure.AssignmentStatus.NOT_STARTED;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.BulkResult.Line;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A change of many parts is taken back whole, but for what somebody changed since. */
abstract class BulkUndoContract extends BulkFixture {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void every_part_is_as_it_was_and_the_evidence_is_gone() {
        apply(new BulkChange(IN_PROGRESS, "เริ่มแล้ว", null, null), parts.get(0));
        var before = state(parts.get(0));
        var result = apply(new BulkChange(COMPLETED, "เสร็จ", null, ADDRESS), parts.get(0), parts.get(1));

        assertThat(undo(result)).isEqualTo(new Undone(2, List.of()));

        assertThat(state(parts.get(0)))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
        assertThat(state(parts.get(1)).status()).isEqualTo(NOT_STARTED);
        assertThat(database.rows("evidence")).isZero();
        assertThat(database.rows("audit_entry where action = 'UNDONE'")).isEqualTo(2);
    }

    @Test
    void what_was_refused_or_unchanged_is_left_alone() {
        apply(completed("เสร็จ"), parts.get(0));
        var result = apply(head, completed("เสร็จ"), seen(List.of(parts.get(0), parts.get(1), othersPart)));

        assertThat(result.undo().size()).isOne();
        assertThat(undo(result)).isEqualTo(new Undone(1, List.of()));

        assertThat(state(parts.get(0)).status()).isEqualTo(COMPLETED);
    }

    @Test
    void a_part_that_somebody_changed_since_stays_and_says_so() {
        var result = apply(completed("เสร็จ"), parts.get(0), parts.get(1));
        var other = people.add("other", Set.of(Role.DIVISION_HEAD), 3);
        Acting.as(other, () -> assignments.report(new StatusChange(parts.get(1), 1, COMPLETED, "ของเขา", "")));

        var undone = undo(result);

        assertThat(undone.restored()).isOne();
        assertThat(undone.kept())
                .singleElement()
                .returns("2. มาตรการที่ 2", Line::measure)
                .returns("undo.refused.overtaken", BulkFixture::why);

        assertThat(state(parts.get(0)).status()).isEqualTo(NOT_STARTED);
        assertThat(state(parts.get(1)).outcome()).isEqualTo("ของเขา");
    }

    @Test
    void evidence_alone_is_taken_back_once() {
        var result = apply(new BulkChange(null, null, null, ADDRESS), parts.get(0), parts.get(1));
        undo(result);

        assertRefused("undo.refused.overtaken", () -> undo(result));

        assertThat(database.rows("evidence")).isZero();
        assertThat(events()).isEqualTo(4);
    }

    @Test
    void a_proof_that_somebody_removed_since_keeps_nothing_else_from_being_taken_back() {
        var result = apply(new BulkChange(COMPLETED, "เสร็จ", null, ADDRESS), parts.get(0), parts.get(1));
        remove(parts.get(0));

        assertThat(undo(result)).isEqualTo(new Undone(2, List.of()));

        assertThat(parts.subList(0, 2)).extracting(id -> state(id).status()).containsOnly(NOT_STARTED);
        assertThat(database.rows("evidence")).isZero();
        assertThat(database.rows("audit_entry where action = 'UNDONE' and changes like '%evidence%'"))
                .isOne();
    }

    @Test
    void where_only_a_proof_was_added_and_is_gone_there_is_nothing_to_take_back_and_the_others_are() {
        var result = apply(new BulkChange(null, null, null, ADDRESS), parts.get(0), parts.get(1));
        remove(parts.get(0));

        var undone = undo(result);

        assertThat(undone.restored()).isOne();
        assertThat(undone.kept()).extracting(BulkFixture::why).containsExactly("undo.refused.overtaken");
        assertThat(database.rows("evidence")).isZero();
    }

    @Test
    void a_measure_that_was_retired_since_stays_and_the_others_are_taken_back() {
        var result = apply(completed("เสร็จ"), parts.get(0), parts.get(1));
        jdbc.update("update measure set retired = true, retirement_reason = 'ซ้ำ' where id = ?", plans.get(0));

        var undone = undo(result);

        assertThat(undone.restored()).isOne();
        assertThat(undone.kept()).extracting(BulkFixture::why).containsExactly("measure.refused.retired");
        assertThat(state(parts.get(0)).status()).isEqualTo(COMPLETED);
    }

    private void remove(long part) {
        var proof = reading(() -> evidence.of(part)).getFirst();
        Acting.as(head, () -> evidence.remove(proof.id()));
    }

    @Test
    void without_any_change_there_is_nothing_to_take_back() {
        var result = apply(head, completed("เสร็จ"), seen(List.of(othersPart)));

        assertRefused("undo.refused.overtaken", () -> undo(result));
    }

    private Undone undo(BulkResult result) {
        return Acting.as(head, () -> undo.undo(result.undo()));
    }
}
