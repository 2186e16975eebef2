package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.division.DivisionService;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.StatusChange;
import org.prongsai.shared.Bilingual;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** An import does what its preview showed, or nothing. */
abstract class OvertakenImportContract extends ImportFixture {

    private static final String SAMPLE = SampleReport.text();
    private static final String CORRECTED = SAMPLE.replace("ทางออนไลน์ได้ 4 งาน", "ทางออนไลน์ได้ 5 งาน");
    private static final long FINANCE = 4;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private DivisionService divisions;

    @Test
    void what_another_administrator_imported_after_the_preview_is_not_overwritten() {
        apply(SAMPLE);
        var shown = preview(SAMPLE.replace("67.75", "67.57")).fingerprint();
        apply(CORRECTED);

        assertOvertaken(SAMPLE.replace("67.75", "67.57"), shown);
    }

    @Test
    void a_score_that_changed_after_the_preview_is_not_overwritten() {
        apply(SAMPLE);
        var shown = preview(CORRECTED).fingerprint();
        apply(SAMPLE.replace("67.75", "67.57"));

        assertOvertaken(CORRECTED, shown);
    }

    @Test
    void a_row_that_was_settled_and_a_report_of_a_head_count_as_well() {
        apply(SAMPLE);
        var shown = preview(CORRECTED).fingerprint();
        var row = asAdmin(() -> imports.quarantined(2568)).getFirst().id();
        asAdmin(() -> {
            imports.drop(row);
            return List.of();
        });
        assertOvertaken(CORRECTED, shown);

        var later = preview(CORRECTED).fingerprint();
        report("กำลังทบทวน");
        assertOvertaken(CORRECTED, later);
    }

    @Test
    void a_unit_that_somebody_added_changes_what_would_be_taken() {
        var text = SAMPLE.replace("กองส่งเสริมการเกษตร", "กองการศึกษา");
        var shown = preview(text).fingerprint();
        asAdmin(() -> divisions.add(new Bilingual("กองการศึกษา", "Education")));

        assertOvertaken(text, shown);
    }

    @Test
    void confirming_codes_and_adding_units_do_not_make_it_another_preview() {
        var text = SAMPLE.replace("กองส่งเสริมการเกษตร", "กองการศึกษา");
        var shown = preview(text).fingerprint();

        var report = apply(text, Set.of(new MeasureCode(13, "I5")), true, shown);

        assertThat(report.divisionsAdded()).isOne();
        assertThat(report.measuresAdded()).isEqualTo(14);
    }

    @Test
    void a_head_who_reports_what_the_paper_says_vouches_for_it() {
        apply(SAMPLE);
        var before = part(1, FINANCE).state();
        var events = database.rows("audit_entry");

        report(before.outcome());
        apply(CORRECTED);

        var after = part(1, FINANCE).state();
        assertThat(after.outcome()).isEqualTo(before.outcome());
        assertThat(after.changedBy()).isEqualTo("head4");
        assertThat(database.rows("audit_entry where actor = 'head4'")).isOne();
        assertThat(database.rows("audit_entry")).isGreaterThan(events);
        assertThat(part(1, 3).state().outcome()).contains("5 งาน");
    }

    private void assertOvertaken(String text, String shown) {
        var before = rows();

        assertThatThrownBy(() -> apply(text, Set.of(), false, shown))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(rows()).isEqualTo(before);
    }

    private void report(String outcome) {
        var state = part(1, FINANCE).state();
        var change = new StatusChange(
                state.id(),
                state.version(),
                state.outcome().equals(outcome) ? state.status() : AssignmentStatus.IN_PROGRESS,
                outcome,
                "");
        Acting.as(people.head(FINANCE), () -> assignments.report(change));
    }
}
