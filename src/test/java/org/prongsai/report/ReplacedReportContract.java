package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.audit.FieldChange;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.StatusChange;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** What a head reported gives way to a paper only where an administrator said so, for each. */
abstract class ReplacedReportContract extends ImportFixture {

    private static final String SAMPLE = SampleReport.text();
    private static final long FINANCE = 4;
    private static final long WORKS = 3;

    @Autowired
    private AssignmentService assignments;

    private String finance;

    @BeforeEach
    void bothHeadsReport() {
        apply(SAMPLE);
        finance = people.head(FINANCE);
        report(finance, FINANCE, "กำลังทบทวน");
        report(people.head(WORKS), WORKS, "กำลังทบทวน");
    }

    @Test
    void both_values_are_shown() {
        assertThat(preview(SAMPLE).measures().getFirst().units())
                .filteredOn(unit -> Long.valueOf(FINANCE).equals(unit.divisionId()))
                .singleElement()
                .satisfies(unit -> assertThat(unit.differences())
                        .contains(FieldChange.of("status", AssignmentStatus.IN_PROGRESS, AssignmentStatus.COMPLETED)));
        assertThat(preview(SAMPLE).changesNothing()).isTrue();
        assertThat(preview(SAMPLE).leavesNothingToDecide()).isFalse();
    }

    @Test
    void only_what_was_ticked_is_replaced_and_stands_in_the_trail() {
        var report = replace(preview(SAMPLE).fingerprint());

        assertThat(report.measuresChanged()).isOne();
        assertThat(part(1, FINANCE).state().status()).isEqualTo(AssignmentStatus.COMPLETED);
        assertThat(part(1, WORKS).state().status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(database.rows(
                        "audit_entry where action = 'IMPORTED' and object_type = 'assignment' and object_id = '%d'"
                                .formatted(part(1, FINANCE).state().id())))
                .isEqualTo(2);
    }

    @Test
    void what_a_head_changes_after_the_preview_is_not_replaced() {
        var shown = preview(SAMPLE).fingerprint();
        report(finance, FINANCE, "ใหม่กว่า");

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> replace(shown));
        assertThat(part(1, FINANCE).state().outcome()).isEqualTo("ใหม่กว่า");
    }

    private ImportReport replace(String fingerprint) {
        return apply(SAMPLE, Set.of(), Set.of(new OwnReport(1, FINANCE)), UnitDecisions.NONE, fingerprint);
    }

    private void report(String head, long division, String outcome) {
        var state = part(1, division).state();
        var change = new StatusChange(state.id(), state.version(), AssignmentStatus.IN_PROGRESS, outcome, "");
        Acting.as(head, () -> assignments.report(change));
    }
}
