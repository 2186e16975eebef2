package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.StatusChange;
import org.prongsai.publication.PaperChoices;
import org.prongsai.publication.PaperKind;
import org.prongsai.publication.PaperService;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** Our own paper says less than is recorded; coming in again, it takes nothing of that back. */
abstract class OwnPaperContract extends ImportFixture {

    private static final String SAMPLE = SampleReport.text();
    private static final long WORKS = 3;
    private static final long FINANCE = 4;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private PaperService papers;

    @BeforeEach
    void bringIn() {
        apply(SAMPLE.replaceFirst("\t/\t\tประชาชนยื่นเรื่อง", "\t\t/\tงบประมาณไม่ได้รับอนุมัติ")
                .replaceAll("(\n2\t.*\t)มกราคม - มีนาคม 2568", "$11 ต.ค. 2567 – 15 ม.ค. 2568")
                .replaceAll("(\n3\t.*\t)มกราคม - มีนาคม 2568", "$115 มกราคม 2568"));
    }

    @Test
    void why_a_measure_was_unable_stays_although_the_paper_does_not_say_it() {
        var paper = paper();

        assertThat(paper).doesNotContain("งบประมาณไม่ได้รับอนุมัติ");
        assertUnchangedBy(paper);
        apply(paper);
        assertThat(part(1, FINANCE).state().obstacle()).startsWith("งบประมาณไม่ได้รับอนุมัติ");
    }

    @Test
    void days_inside_of_a_month_come_back() {
        assertThat(measure(2).period()).hasToString("2024-10-01/2025-01-15");
        assertThat(measure(3).period()).hasToString("2025-01-15/2025-01-15");
        assertUnchangedBy(paper());
    }

    @Test
    void what_several_divisions_say_comes_back_to_each() {
        report(4, FINANCE, AssignmentStatus.COMPLETED, "ตรวจครบ\nทุกไตรมาส");
        report(4, WORKS, AssignmentStatus.COMPLETED, "ตรวจบางส่วน");

        assertUnchangedBy(paper());
    }

    @Test
    void what_others_did_stays_where_one_division_is_not_as_far() {
        report(1, WORKS, AssignmentStatus.IN_PROGRESS, "กำลังขออนุมัติใหม่");
        report(4, FINANCE, AssignmentStatus.IN_PROGRESS, "กำลังทบทวน");

        assertUnchangedBy(paper());
        assertThat(part(1, FINANCE).state().status()).isEqualTo(AssignmentStatus.UNABLE);
    }

    private String paper() {
        return asAdmin(() -> papers.make(PaperChoices.usual(PaperKind.REPORT, 2568)))
                .data();
    }

    private void assertUnchangedBy(String paper) {
        var again = preview(paper);
        assertThat(again.measures())
                .hasSize(14)
                .allSatisfy(each -> assertThat(each.changes()).isEqualTo(List.of()));
        assertThat(again.changesNothing()).isTrue();
    }

    private void report(int number, long division, AssignmentStatus status, String outcome) {
        var state = part(number, division).state();
        var reopened = new StatusChange(state.id(), state.version(), AssignmentStatus.IN_PROGRESS, outcome, "");
        var head = people.head(division);
        Acting.as(head, () -> assignments.report(reopened));
        if (status != AssignmentStatus.IN_PROGRESS) {
            var next = part(number, division).state();
            Acting.as(head, () -> assignments.report(new StatusChange(next.id(), next.version(), status, outcome, "")));
        }
    }
}
