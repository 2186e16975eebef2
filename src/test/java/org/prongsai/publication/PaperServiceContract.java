package org.prongsai.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.testing.Plan.measure;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.paper.Paper;
import org.prongsai.paper.PaperCell;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

abstract class PaperServiceContract extends PaperFixture {

    @Autowired
    private PaperService papers;

    @Autowired
    private StatementCounter counter;

    @BeforeEach
    void layOut() {
        register.year(2568, YearState.OPEN);
        register.add(measure(2).of(2568).titled("จัดทำคู่มือ").ledBy(3).supportedBy(4));
        var first = register.add(measure(1).of(2568).titled("เปิดช่องทาง").ledBy(4));
        register.status(first, 4, AssignmentStatus.COMPLETED);
        register.publishedScores();
    }

    @Test
    void measures_stand_in_the_order_of_their_numbers_with_their_units_and_ticks() {
        var rows = make(PaperKind.REPORT).table().rows();

        assertThat(rows).hasSize(2);
        assertThat(said(rows.get(0)))
                .containsExactly(
                        "1", "เปิดช่องทาง", "วางแผน|ดำเนินการ", "มกราคม – มีนาคม 2569", "1. กองคลัง", "/", "", "");
        assertThat(said(rows.get(1)).get(4)).isEqualTo("1. กองช่าง|2. กองคลัง");
        assertThat(said(rows.get(1)).subList(5, 7)).containsExactly("", "");
    }

    @Test
    void a_report_shows_the_scores_of_its_own_year_and_a_plan_those_that_it_answers() {
        assertThat(make(PaperKind.REPORT).charts()).hasSize(2);
        assertThat(make(PaperKind.REPORT).appendix()).isNotNull();
        assertThat(make(PaperKind.REPORT).appendix().rows()).hasSize(10);
        assertThat(said(make(PaperKind.REPORT).appendix().rows().get(8)))
                .containsExactly("9", "การเปิดเผยข้อมูล", "92.14", "67.75", "ลดลง", "24.39");
        assertThat(make(PaperKind.PLAN).charts()).hasSize(1);
        assertThat(make(PaperKind.PLAN).table().columns()).hasSize(5);
    }

    @Test
    void a_paper_is_marked_as_long_as_it_can_change() {
        assertThat(make(PaperKind.REPORT).mark()).isEqualTo("ร่าง");
        assertThat(make(PaperKind.PLAN).mark()).isNull();
    }

    @Test
    void a_year_that_is_not_kept_has_no_paper() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Acting.as(admin, () -> papers.make(PaperChoices.usual(PaperKind.PLAN, 2500))))
                .returns("paper.refused.year", RefusedException::messageKey);
    }

    @Test
    void however_many_measures_there_are_making_and_checking_a_paper_take_as_many_statements() {
        for (var number = 3; number < 40; number++) {
            register.add(measure(number).of(2568).ledBy(3).supportedBy(4, 5, 6));
        }

        counter.count(() -> make(PaperKind.REPORT)).assertAtMost(10);
        counter.count(() -> Acting.as(admin, () -> papers.readiness(PaperKind.REPORT, 2568)))
                .assertAtMost(9);
    }

    private Paper make(PaperKind kind) {
        return Acting.as(admin, () -> papers.make(PaperChoices.usual(kind, 2568)));
    }

    private static List<String> said(List<PaperCell> row) {
        return row.stream().map(cell -> String.join("|", cell.paragraphs())).toList();
    }
}
