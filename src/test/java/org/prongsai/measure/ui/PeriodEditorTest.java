package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.Period;
import org.prongsai.shared.ui.BuddhistDatePicker;

/** Periods are named as officials name them, and one that cannot be is refused at its field. */
class PeriodEditorTest extends PlanViewFixture {

    @Test
    void days_are_said_in_buddhist_years_and_an_end_before_the_start_is_refused_at_the_field() {
        var measure = register.add(measure(1));
        openMeasure(measure);
        test(select("ช่วงระยะเวลาดำเนินการ")).selectItem("ระบุวัน");
        test(day("ตั้งแต่")).setValue(LocalDate.of(2026, 2, 10));
        test(day("ถึง")).setValue(LocalDate.of(2026, 2, 9));

        click("บันทึก");
        assertThat(day("ถึง").getErrorMessage()).isEqualTo("วันสิ้นสุดอยู่ก่อนวันเริ่มต้น");
        assertThat(day("ถึง").isInvalid()).isTrue();

        test(day("ถึง")).setValue(LocalDate.of(2026, 10, 1));
        assertThat(editor()).contains("อยู่นอกปีงบประมาณ 2569");
        click("บันทึก");
        assertThat(stored(measure).definition().period())
                .isEqualTo(new Period(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 10, 1)));
    }

    @Test
    void a_day_that_is_left_empty_is_asked_for() {
        openMeasure(register.add(measure(1)));
        test(select("ช่วงระยะเวลาดำเนินการ")).selectItem("ระบุวัน");
        test(day("ตั้งแต่")).setValue(null);

        click("บันทึก");

        assertThat(day("ตั้งแต่").getErrorMessage()).isEqualTo("กรุณาระบุช่วงระยะเวลา");
    }

    @Test
    void months_are_named_in_full_and_in_order() {
        var measure = register.add(measure(1));
        openMeasure(measure);
        test(select("ช่วงระยะเวลาดำเนินการ")).selectItem("ระบุเดือน");
        test(select("ตั้งแต่")).selectItem("พฤศจิกายน 2568");
        test(select("ถึง")).selectItem("ตุลาคม 2568");
        click("บันทึก");
        assertThat(select("ถึง").getErrorMessage()).isEqualTo("วันสิ้นสุดอยู่ก่อนวันเริ่มต้น");

        test(select("ถึง")).selectItem("กุมภาพันธ์ 2569");
        click("บันทึก");

        assertThat(stored(measure).definition().period())
                .isEqualTo(new Period(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 2, 28)));
    }

    @Test
    void another_way_of_naming_begins_with_what_was_said() {
        openMeasure(register.add(measure(1)));

        test(select("ช่วงระยะเวลาดำเนินการ")).selectItem("ระบุวัน");
        assertThat(day("ถึง").getValue()).isEqualTo(LocalDate.of(2026, 3, 31));
        test(select("ช่วงระยะเวลาดำเนินการ")).selectItem("ครึ่งปี");
        assertThat(editor()).doesNotContain("อยู่นอกปีงบประมาณ");
        click("บันทึก");

        assertThat(lines()).hasSize(1);
        assertThat(test(grid()).getRow(0).period())
                .isEqualTo(new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 3, 31)));
    }

    private BuddhistDatePicker day(String label) {
        return find(BuddhistDatePicker.class).withLabel(label).single();
    }
}
