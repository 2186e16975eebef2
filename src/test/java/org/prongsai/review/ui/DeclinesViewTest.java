package org.prongsai.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.AssignmentStatus;

/** Declines as each role reads them. */
class DeclinesViewTest extends DeclinesFixture {

    @Test
    void the_worst_comes_first_with_severity_reasons_cost_and_state() {
        signInAsManagement();
        open("declines");

        assertThat(find(DeclineCard.class).all()).hasSize(1);
        assertThat(text(find(DeclineCard.class).single()))
                .contains(
                        "▼ 24.39",
                        "92.14 → 67.75",
                        "9. การเปิดเผยข้อมูล",
                        "▼ รุนแรง",
                        "ลดลง 24.39 คะแนน",
                        "ต่ำกว่าเกณฑ์ 85.00 และ 70.00 คะแนน",
                        "ทำให้คะแนนรวมลดลง 4.88 คะแนน",
                        "● ยังไม่รับทราบ");
        assertThat(find(DeclinePanel.class).all()).isEmpty();
    }

    @Test
    void years_without_declines_or_without_scores_say_so() {
        signInAsManagement();
        open("declines?year=2567");
        assertThat(page()).contains("ยังเทียบคะแนนไม่ได้");

        database.clear();
        people.management();
        open("declines");
        assertThat(page()).contains("ยังไม่มีคะแนน");
    }

    @Test
    void that_no_measure_addresses_it_is_the_first_cause() {
        signInAsManagement();
        open(OPEN);

        assertThat(text(find(CausesList.class).single())).startsWith("⚠ ไม่มีมาตรการใดในปี 2568 รองรับตัวชี้วัดนี้");
    }

    @Test
    void every_number_of_the_causes_leads_to_its_list() {
        var measure = register.add(measure(1)
                .of(2568)
                .answering(9)
                .until(LocalDate.of(2025, 9, 30))
                .ledBy(3)
                .supportedBy(4));
        register.status(measure, 3, AssignmentStatus.COMPLETED);
        signInAsManagement();
        open(OPEN);

        assertThat(find(Anchor.class, find(CausesList.class).single()).all())
                .extracting(Anchor::getText, Anchor::getHref)
                .containsExactly(
                        tuple("⚑ งานเกินกำหนด 1 รายการ", "measures?indicator=9&overdue=yes&year=2568"),
                        tuple(
                                "⚠ แล้วเสร็จแต่ไม่มีหลักฐาน 1 รายการ",
                                "measures?indicator=9&no-evidence=yes&year=2568&status=completed"),
                        tuple("มี 1 มาตรการรองรับ", "measures?indicator=9&year=2568"),
                        tuple("ยังไม่ดำเนินการ 1", "measures?indicator=9&year=2568&status=not-started"),
                        tuple("ดำเนินการแล้วเสร็จ 1", "measures?indicator=9&year=2568&status=completed"));
    }

    @Test
    void the_head_who_is_asked_reads_what_was_decided_and_changes_nothing() {
        acknowledge();
        plan("ปรับปรุงเว็บไซต์");
        signInAsHead(2);
        open(OPEN);

        assertThat(panel()).contains("ปรับปรุงเว็บไซต์", "◑ วางแผนแล้ว");
        assertThat(linkToMeasure()).startsWith("measures?measure=");
        assertThat(steps()).isEmpty();
    }

    @Test
    void an_administrator_reads_it_with_the_way_to_the_draft_and_changes_nothing() {
        acknowledge();
        plan("ปรับปรุงเว็บไซต์");
        signInAsAdmin();
        open(OPEN);

        assertThat(panel()).contains("ปรับปรุงเว็บไซต์");
        assertThat(linkToMeasure()).startsWith("plan?measure=");
        assertThat(steps()).isEmpty();
    }

    @Test
    void heads_of_other_divisions_see_only_how_far_it_is() {
        acknowledge();
        plan("ปรับปรุงเว็บไซต์");
        signInAsHead(3);
        open(OPEN);

        assertThat(panel())
                .contains("◑ วางแผนแล้ว", "รายละเอียดการสั่งการเปิดให้ผู้บริหาร")
                .doesNotContain("ปรับปรุงเว็บไซต์");
        assertThat(steps()).isEmpty();
    }

    private String linkToMeasure() {
        return find(Anchor.class, find(MeasureAnchor.class).single()).single().getHref();
    }

    private List<Div> steps() {
        return find(Div.class).withClassName("review-steps").all();
    }

    private String page() {
        return text(find(DeclinesView.class).single());
    }
}
