package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.Period;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.MeasureLink;
import org.prongsai.measure.StatusChange;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** A measure is added, changed, retired and brought back; what is wrong is said at its field. */
class PlanEditorTest extends PlanViewFixture {

    @Autowired
    private AssignmentService assignments;

    @Test
    void a_measure_is_planned_and_stays_open_under_its_own_address() {
        open("plan?year=2569");
        click("เพิ่มมาตรการ");
        assertThat(number().getValue()).isEqualTo("1");
        test(number()).setValue("๑๒");
        test(title()).setValue("ประกาศนโยบายไม่รับของขวัญ");
        test(select("หัวข้อการวิเคราะห์")).selectItem("7. กลไกแก้ไขและป้องกันการทุจริต");
        test(select("ช่วงระยะเวลาดำเนินการ")).selectItem("ไตรมาส");
        test(select("ไตรมาส")).selectItem("ไตรมาสที่ 2 (ม.ค. – มี.ค. 2569)");
        test(several("ประเด็นคำถามและตัวชี้วัด")).selectItem("I2", "ตัวชี้วัด 10");
        test(lead()).selectItem("กองช่าง");
        test(several("หน่วยงานสนับสนุน")).selectItem("กองคลัง", "กองช่าง");
        click("เพิ่มขั้นตอน");
        test(step(1)).setValue("ร่างประกาศ");

        click("บันทึก");

        assertThat(notice()).isEqualTo("บันทึกมาตรการแล้ว");
        assertThat(lines()).containsExactly("12 ประกาศนโยบายไม่รับของขวัญ");
        var stored = stored(Objects.requireNonNull(shown().measure())).definition();
        assertThat(stored.number()).isEqualTo(12);
        assertThat(stored.topic()).isEqualTo(7);
        assertThat(stored.period()).isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)));
        assertThat(stored.links()).containsExactly(new MeasureLink("I2", 1, false), MeasureLink.toIndicator(10));
        assertThat(stored.leadDivisionId()).isEqualTo(3);
        assertThat(stored.supportingDivisionIds()).containsExactly(4L);
        assertThat(stored.steps()).containsExactly("ร่างประกาศ");
    }

    @Test
    void steps_are_put_in_order_and_removed() {
        var measure = register.add(measure(1).inSteps("ก", "ข", "ค"));
        openMeasure(measure);

        press("เลื่อนขั้นตอนที่ 3 ขึ้น");
        press("ลบขั้นตอนที่ 1");
        click("บันทึก");

        assertThat(stored(measure).definition().steps()).isEqualTo(List.of("ค", "ข"));
    }

    @Test
    void a_number_or_name_that_is_wrong_is_refused_at_its_field() {
        register.add(measure(1));
        openMeasure(register.add(measure(2)));
        test(number()).setValue("1");
        click("บันทึก");
        assertThat(number().getErrorMessage()).startsWith("ลำดับที่ 1 มีมาตรการอื่นใช้แล้ว");

        test(number()).setValue("ก");
        click("บันทึก");
        assertThat(number().getErrorMessage()).isEqualTo("ลำดับที่ต้องเป็นตัวเลข 1 ถึง 9,999");

        test(number()).setValue("2");
        title().setValue(" ");
        click("บันทึก");
        assertThat(title().getErrorMessage()).isEqualTo("ต้องระบุชื่อมาตรการ ไม่เกิน 4,000 ตัวอักษร");
        assertThat(title().isInvalid()).isTrue();
    }

    @Test
    void a_title_that_is_too_long_says_how_much_and_stays_whole() {
        openMeasure(register.add(measure(1)));
        test(title()).setValue("ก".repeat(4_001));

        click("บันทึก");

        assertThat(title().getErrorMessage()).startsWith("ข้อความมี 4,001 ตัวอักษร บันทึกได้ไม่เกิน 4,000");
        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getValue()).hasSize(4_001);
    }

    @Test
    void steps_that_are_too_long_together_are_refused_beside_them() {
        openMeasure(register.add(measure(1).inSteps("ก")));
        step(1).setValue("ก".repeat(100_000));

        click("บันทึก");

        assertThat(editor()).contains("ขั้นตอนทั้งหมดยาวเกิน 100,000 ตัวอักษร");
    }

    @Test
    void a_division_that_has_reported_is_not_taken_out() {
        var measure = register.add(measure(1).ledBy(3).supportedBy(4));
        var part = register.part(measure, 4);
        Acting.as(
                people.head(4),
                () -> assignments.report(new StatusChange(part, 0, AssignmentStatus.IN_PROGRESS, "", "")));
        openMeasure(measure);

        several("หน่วยงานสนับสนุน").clear();
        click("บันทึก");

        assertThat(several("หน่วยงานสนับสนุน").getErrorMessage())
                .isEqualTo("นำออกไม่ได้ เพราะรายงานผล แนบหลักฐาน หรือมีบันทึกแล้ว: กองคลัง");
        assertThat(stored(measure).definition().supportingDivisionIds()).containsExactly(4L);
    }

    @Test
    void a_script_is_shown_as_the_text_that_it_is() {
        var script = "<img src=x onerror=alert(1)>";
        var measure = register.add(measure(1));
        openMeasure(measure);
        test(title()).setValue(script);
        click("บันทึก");

        assertThat(title().getValue()).isEqualTo(script);
        assertThat(text(test(grid()).getCellComponent(0, 1))).contains(script);
    }

    @Test
    void a_measure_is_retired_with_a_reason_and_brought_back() {
        var measure = register.add(measure(3));
        openMeasure(measure);
        click("ยกเลิกมาตรการ…");
        click("ยกเลิกมาตรการ");
        assertThat(reason().getErrorMessage()).isEqualTo("ต้องระบุเหตุผล ไม่เกิน 1,000 ตัวอักษร");
        test(reason()).setValue("รวมกับมาตรการที่ 1");
        click("ยกเลิกมาตรการ");

        assertThat(notice()).isEqualTo("ยกเลิกมาตรการที่ 3 แล้ว");
        assertThat(editor()).contains("มาตรการนี้ยกเลิกแล้ว เหตุผล: รวมกับมาตรการที่ 1");
        assertThat(title().isReadOnly()).isTrue();
        assertThat(lines()).isEmpty();

        click("นำกลับมาใช้");
        assertThat(lines()).containsExactly("3 มาตรการที่ 3");
        assertThat(find(Button.class).withText("บันทึก").exists()).isTrue();
    }

    @Test
    void the_form_keeps_an_unconfirmed_code_as_it_is() {
        var measure = register.add(measure(1).guessing("I10", 4).answering(9));
        openMeasure(measure);
        assertThat(several("ประเด็นคำถามและตัวชี้วัด").getValue()).hasSize(2);

        test(title()).setValue("ชื่อใหม่");
        click("บันทึก");

        assertThat(stored(measure).definition().links())
                .containsExactly(new MeasureLink("I10", 4, true), MeasureLink.toIndicator(9));
    }

    @Test
    void a_measure_may_be_left_without_a_lead() {
        var measure = register.add(measure(1).ledBy(3).supportedBy(4));
        openMeasure(measure);

        lead().clear();
        click("บันทึก");

        assertThat(stored(measure).definition().leadDivisionId()).isNull();
        assertThat(stored(measure).definition().supportingDivisionIds()).isEqualTo(Set.of(4L));
    }

    private TextArea reason() {
        return find(TextArea.class).withLabel("เหตุผล").single();
    }
}
