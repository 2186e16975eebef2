package org.prongsai.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.publication.Recorded.completed;
import static org.prongsai.publication.Recorded.measure;
import static org.prongsai.publication.Recorded.part;
import static org.prongsai.publication.Recorded.unable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.fiscalyear.Period;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.RecordedMeasure;
import org.prongsai.measure.RecordedPart;

class GapsTest {

    @Test
    void a_measure_with_all_that_a_report_needs_has_no_gap() {
        assertThat(report(measure(1, completed("กองช่าง", "ประชาชนได้รับบริการเร็วขึ้น"))))
                .isEmpty();
    }

    @Test
    void what_nobody_leads_is_missing_from_the_plan_already() {
        var supported = measure(1, part("กองช่าง", false, AssignmentStatus.NOT_STARTED, ""));

        assertThat(gaps(PaperKind.PLAN, supported)).containsExactly(Gap.NO_LEAD);
        assertThat(gaps(PaperKind.PLAN, measure(2))).containsExactly(Gap.NO_LEAD);
    }

    @Test
    void a_plan_needs_steps_and_a_plan_alone_no_result() {
        var stepless = new RecordedMeasure(
                1, 1, "x", List.of(), period(), List.of(part("กองช่าง", true, AssignmentStatus.NOT_STARTED, "")));

        assertThat(gaps(PaperKind.PLAN, stepless)).containsExactly(Gap.NO_STEPS);
        assertThat(gaps(PaperKind.REPORT, stepless)).containsExactly(Gap.NO_STEPS, Gap.UNFINISHED);
    }

    @Test
    void completed_work_needs_an_outcome_and_evidence() {
        var bare = new RecordedPart(
                1, completed("กองช่าง", "").division(), true, AssignmentStatus.COMPLETED, " ", "", List.of());

        assertThat(report(measure(1, bare))).containsExactly(Gap.NO_OUTCOME, Gap.NO_EVIDENCE);
    }

    @Test
    void who_was_unable_says_why() {
        assertThat(report(measure(1, unable("")))).containsExactly(Gap.UNABLE_WITHOUT_REASON);
        assertThat(report(measure(1, unable("งบประมาณไม่พอ")))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ควรจัดทำคู่มือให้ครบทุกงาน, true",
        "หน่วยงานควรเผยแพร่ข้อมูล, true",
        "ดำเนินการตามสมควรแก่กรณี, false",
        "จัดทำคู่มือครบทุกงานแล้ว, false"
    })
    void an_outcome_says_what_was_done_and_not_what_should_be(String outcome, boolean found) {
        assertThat(report(measure(1, completed("กองช่าง", outcome))).contains(Gap.SAYS_SHOULD))
                .isEqualTo(found);
    }

    @Test
    void every_indicator_without_a_score_is_named() {
        assertThat(Gaps.of(PaperKind.REPORT, List.of(), List.of(9, 10)))
                .containsExactly(GapFound.score(9), GapFound.score(10));
    }

    private static List<Gap> report(RecordedMeasure measure) {
        return gaps(PaperKind.REPORT, measure);
    }

    private static List<Gap> gaps(PaperKind kind, RecordedMeasure measure) {
        return Gaps.of(kind, List.of(measure), List.of()).stream()
                .map(GapFound::gap)
                .toList();
    }

    private static Period period() {
        return measure(1).period();
    }
}
