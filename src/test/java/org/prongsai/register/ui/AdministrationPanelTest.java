package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.MeasureService;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** Leads and guessed codes, which only an administrator settles. */
class AdministrationPanelTest extends PartFixture {

    @Autowired
    private MeasureService measures;

    @Test
    void an_administrator_appoints_another_lead() {
        signInAsAdmin();
        openMeasure();
        assertThat(page()).contains("เจ้าภาพ: กองช่าง");

        test(lead()).selectItem("กองสวัสดิการสังคม");
        roundTrip();

        assertThat(notice()).isEqualTo("บันทึกมาตรการแล้ว");
        assertThat(page()).contains("เจ้าภาพ: กองสวัสดิการสังคม", "กองช่าง สนับสนุน");
        test(lead()).selectItem("กองคลัง");
        assertThat(page()).contains("เจ้าภาพ: กองคลัง");
    }

    @Test
    void an_administrator_confirms_a_guessed_code_and_is_not_asked_again() {
        signInAsAdmin();
        openMeasure();
        assertThat(page()).contains("I10 → ตัวชี้วัด 4", "รอยืนยันรหัส", "รหัสข้อคำถาม I10 อนุมาน");

        click("ยืนยันรหัส I10");

        assertThat(notice()).isEqualTo("บันทึกมาตรการแล้ว");
        assertThat(page()).contains("I10 → ตัวชี้วัด 4").doesNotContain("รอยืนยันรหัส");
        assertThat(find(Button.class).withText("ยืนยันรหัส I10").exists()).isFalse();
    }

    @Test
    void who_was_overtaken_by_another_administrator_is_told() {
        signInAsAdmin();
        openMeasure();
        Acting.as("admin", () -> measures.confirmCode(measure, 0, "I10"));

        click("ยืนยันรหัส I10");

        assertThat(notice()).startsWith("มีผู้แก้ไขมาตรการนี้ก่อนท่าน");
    }

    @Test
    void an_administrator_reads_every_part_and_reports_on_none() {
        signInAsAdmin();

        openPart(3);

        assertThat(page()).contains("แก้ไขได้โดยหัวหน้ากองช่างเท่านั้น");
        assertThat(find(StatusForm.class).exists()).isFalse();
    }

    @Test
    void neither_heads_nor_management_settle_anything_about_a_measure() {
        signInAsHead(3);
        openMeasure();
        assertThat(find(AdministrationPanel.class).exists()).isFalse();

        signInAsManagement();
        open("dashboard");
        openMeasure();
        assertThat(find(AdministrationPanel.class).exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> lead() {
        return find(Select.class).withLabel("หน่วยงานเจ้าภาพ").single();
    }
}
