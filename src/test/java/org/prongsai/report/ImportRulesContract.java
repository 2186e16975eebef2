package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.division.DivisionService;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.StatusChange;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an import may and may not do to an installation. */
abstract class ImportRulesContract extends ImportFixture {

    private static final String SAMPLE = SampleReport.text();
    private static final long FINANCE = 4;
    private static final long WORKS = 3;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private AssessmentService assessment;

    @Autowired
    private DivisionService divisions;

    @Autowired
    private FiscalYearService years;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void a_measure_that_fails_midway_leaves_nothing_behind() {
        var before = rows();
        jdbc.execute("alter table measure add constraint ninth_fails check (number <> 9)");
        try {
            assertThatThrownBy(() -> apply(SAMPLE)).isInstanceOf(DataIntegrityViolationException.class);
        } finally {
            jdbc.execute("alter table measure drop constraint ninth_fails");
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void what_a_head_reported_is_kept_and_shown_so() {
        apply(SAMPLE);
        report(FINANCE, AssignmentStatus.IN_PROGRESS, "กำลังทบทวน");
        var before = rows();

        var shown = preview(SAMPLE).measures().getFirst();
        var again = apply(SAMPLE);

        assertThat(shown.effect()).isEqualTo(ImportEffect.SAME);
        assertThat(shown.units())
                .filteredOn(PreviewedUnit::kept)
                .extracting(PreviewedUnit::name)
                .containsExactly("กองคลัง");
        assertThat(again.changedNothing()).isTrue();
        assertThat(rows()).isEqualTo(before);
        assertThat(part(1, FINANCE).state().status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
    }

    @Test
    void a_corrected_report_replaces_what_the_paper_said_but_not_what_a_head_said() {
        apply(SAMPLE);
        report(FINANCE, AssignmentStatus.IN_PROGRESS, "กำลังทบทวน");

        var report = apply(SAMPLE.replace("ทางออนไลน์ได้ 4 งาน", "ทางออนไลน์ได้ 5 งาน"));

        assertThat(report.measuresChanged()).isOne();
        assertThat(part(1, WORKS).state().outcome()).contains("5 งาน");
        assertThat(part(1, FINANCE).state().outcome()).isEqualTo("กำลังทบทวน");
    }

    @Test
    void a_closed_year_takes_no_report() {
        asAdmin(() -> years.findOrAdd(new FiscalYear(2568), YearState.CLOSED));
        var before = rows();

        assertThatThrownBy(() -> preview(SAMPLE)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> apply(SAMPLE)).isInstanceOf(RefusedException.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_unit_that_nobody_knows_is_added_only_where_the_administrator_wants_so() {
        var text = SAMPLE.replace("กองส่งเสริมการเกษตร", "กองการศึกษา");

        assertThat(preview(text).unknownUnits()).extracting(UnknownUnit::name).containsExactly("กองการศึกษา");
        assertThat(apply(text).divisionsAdded()).isZero();
        assertThat(measure(1).parts()).hasSize(7);
        assertThat(preview(text).changesNothing()).isFalse();

        assertThat(apply(text, Set.of(), true).divisionsAdded()).isOne();
        assertThat(measure(1).parts()).hasSize(8);
        assertThat(asAdmin(divisions::all).getLast().name().th()).isEqualTo("กองการศึกษา");
    }

    @Test
    void importing_again_without_the_unknown_unit_writes_nothing() {
        var text = SAMPLE.replace("กองส่งเสริมการเกษตร", "กองการศึกษา");
        apply(text);
        var before = rows();

        assertThat(apply(text).changedNothing()).isTrue();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void units_are_known_however_they_are_spaced_and_composed() {
        var text = SAMPLE.replace("สำนักปลัดเทศบาล", "สํานักปลัดเทศบาล").replace("กองคลัง", " กองคลัง\u00A0");

        assertThat(preview(text).unknownUnits()).isEmpty();
    }

    @Test
    void a_measure_without_a_readable_period_is_left_out_and_says_so() {
        var text = SAMPLE.replaceFirst("มกราคม - มีนาคม 2568", "เมื่อพร้อม");

        var first = preview(text).measures().getFirst();
        var report = apply(text);

        assertThat(first.effect()).isEqualTo(ImportEffect.REFUSED);
        assertThat(first.findings())
                .extracting(Finding::reason)
                .containsExactlyInAnyOrder(FindingReason.PERIOD_UNREADABLE, FindingReason.MEASURE_WITHOUT_PERIOD);
        assertThat(report.measuresRefused()).isOne();
        assertThat(report.measuresAdded()).isEqualTo(13);
    }

    @Test
    void a_text_that_is_too_long_to_store_is_refused_in_the_preview() {
        var text = SAMPLE.replaceFirst("นำระบบบริการออนไลน์มาใช้", "ก".repeat(4_001));

        assertThat(preview(text).measures().getFirst().effect()).isEqualTo(ImportEffect.REFUSED);
        assertThat(apply(text).measuresRefused()).isOne();
    }

    @Test
    void a_question_that_the_year_does_not_have_is_left_out_and_says_so() {
        var text = SAMPLE.replace("I12)", "I29)");

        apply(text);

        assertThat(preview(text).findings(FindingKind.REFUSED))
                .extracting(Finding::reason)
                .containsExactly(FindingReason.CODE_UNKNOWN);
        assertThat(measure(12).links()).isEmpty();
    }

    @Test
    void a_score_of_an_indicator_that_the_year_does_not_have_is_left_out_and_says_so() {
        var text = SAMPLE.replace("ตัวชี้วัดที่ 10 ", "ตัวชี้วัดที่ 11 ");

        assertThat(preview(text).findings(FindingKind.REFUSED))
                .extracting(Finding::reason)
                .containsOnly(FindingReason.SCORE_INDICATOR_UNKNOWN);
        assertThat(apply(text).scoresAdded()).isEqualTo(18);
    }

    @Test
    void an_unable_measure_hands_its_text_to_the_units_as_obstacle() {
        var text = SAMPLE.replaceFirst("\t/\t\tประชาชนยื่นเรื่อง", "\t\t/\tงบประมาณไม่ได้รับอนุมัติ");

        apply(text);

        var state = part(1, FINANCE).state();
        assertThat(state.status()).isEqualTo(AssignmentStatus.UNABLE);
        assertThat(state.obstacle()).startsWith("งบประมาณไม่ได้รับอนุมัติ");
        assertThat(state.outcome()).isEmpty();
    }

    @Test
    void scores_of_an_earlier_year_are_taken_even_where_it_is_closed() {
        asAdmin(() -> years.findOrAdd(new FiscalYear(2567), YearState.CLOSED));

        apply(SAMPLE);

        assertThat(asAdmin(() -> assessment.scoresOf(List.of(2567)))).hasSize(10);
    }

    private void report(long division, AssignmentStatus status, String outcome) {
        var state = part(1, division).state();
        var change = new StatusChange(state.id(), state.version(), status, outcome, "");
        Acting.as(people.head(division), () -> assignments.report(change));
    }
}
