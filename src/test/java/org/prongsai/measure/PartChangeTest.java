package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.FieldChange;
import org.prongsai.audit.HistoryLine;

/** What has changed between two moments, whatever happened in between. */
class PartChangeTest {

    @Test
    void the_value_of_then_is_that_before_the_first_change() {
        var change = since(
                new FieldChange("status", "NOT_STARTED", "IN_PROGRESS"),
                new FieldChange("status", "IN_PROGRESS", "COMPLETED"),
                new FieldChange("outcome", "ร่าง", "เสร็จ"),
                new FieldChange("obstacle", null, "ติดขัด"),
                new FieldChange("duty", "SUPPORTING", "LEAD"));

        assertThat(change)
                .isEqualTo(new PartChange(false, AssignmentStatus.NOT_STARTED, Duty.SUPPORTING, "ร่าง", "", 0));
        assertThat(change.isReal()).isTrue();
    }

    @Test
    void what_went_to_and_fro_has_not_changed() {
        var change = since(
                new FieldChange("status", "NOT_STARTED", "IN_PROGRESS"),
                new FieldChange("status", "IN_PROGRESS", "NOT_STARTED"),
                new FieldChange("evidence", null, "https://a"),
                new FieldChange("evidence", "https://a", null));

        assertThat(change.isReal()).isFalse();
    }

    @Test
    void proofs_are_counted() {
        var change =
                since(new FieldChange("evidence", null, "https://a"), new FieldChange("evidence", null, "https://b"));

        assertThat(change.evidence()).isEqualTo(2);
        assertThat(change.isReal()).isTrue();
    }

    @Test
    void a_part_that_did_not_exist_is_new_and_has_no_earlier_values() {
        var change =
                since(new FieldChange("duty", null, "LEAD"), new FieldChange("status", "NOT_STARTED", "COMPLETED"));

        assertThat(change).isEqualTo(new PartChange(true, null, null, null, null, 0));
        assertThat(change.isReal()).isTrue();
    }

    @Test
    void whoever_keeps_many_keeps_no_texts() {
        var change = since(new FieldChange("outcome", "ยาว".repeat(1000), null)).withoutTexts();

        assertThat(change.outcome()).isEmpty();
        assertThat(change.isReworded()).isTrue();
    }

    private static PartChange since(FieldChange... changes) {
        return PartChange.of(Arrays.stream(changes)
                .map(change -> new HistoryLine(Instant.EPOCH, "works", "works", AuditAction.CHANGED, List.of(change)))
                .toList());
    }
}
