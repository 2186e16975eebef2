package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.testing.Acting;

/** Two administrators at the same measure: the second sees both plans and decides. */
class PlanConflictTest extends PlanViewFixture {

    private long measure;

    @BeforeEach
    void beOvertaken() {
        measure = register.add(measure(1).titled("เดิม").ledBy(3));
        openMeasure(measure);
        test(title()).setValue("ของฉัน");
        var before = stored(measure).definition();
        var theirs = new MeasureDefinition(
                before.fiscalYear(),
                5,
                "ของเขา",
                null,
                before.period(),
                before.steps(),
                before.links(),
                null,
                before.supportingDivisionIds());
        Acting.as("admin", () -> planning.change(measure, 0, theirs));

        click("บันทึก");
    }

    @Test
    void what_differs_is_shown_side_by_side_and_nothing_is_saved_yet() {
        assertThat(text(find(Dialog.class).single()))
                .contains("ของฉัน", "ของเขา", "กองช่าง", "ไม่มีเจ้าภาพ", "ลำดับที่")
                .doesNotContain("ช่วงระยะเวลาดำเนินการ");
        assertThat(stored(measure).definition().title()).isEqualTo("ของเขา");
    }

    @Test
    void ones_own_plan_is_saved_when_chosen() {
        click("บันทึกฉบับของฉันแทน");

        assertThat(stored(measure).definition().title()).isEqualTo("ของฉัน");
        assertThat(stored(measure).definition().leadDivisionId()).isEqualTo(3);
    }

    @Test
    void the_stored_plan_is_shown_when_chosen() {
        click("ใช้ฉบับที่บันทึกไว้");

        assertThat(title().getValue()).isEqualTo("ของเขา");
        assertThat(number().getValue()).isEqualTo("5");
    }
}
