package org.prongsai.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.prongsai.security.SystemUser;

/** The rules of a year on screen: who may change them, what is told before they are stored, and what is refused. */
class RulesViewTest extends RulesViewFixture {

    @Test
    void everybody_reads_the_rules_and_nobody_but_the_administrator_has_buttons() {
        signInAsManagement();
        open("framework?year=2568");

        assertThat(page())
                .contains(
                        "เกณฑ์ปี 2568",
                        "⚠ รอยืนยันกับคู่มือ 33 รายการ",
                        "IIT",
                        "30.00",
                        "O1–O20",
                        "ผ่านดีเยี่ยม",
                        "95.00")
                .doesNotContain("เทียบรายการที่มี ⚠");
        assertThat(find(Button.class).withText("แก้ไข").all()).isEmpty();
        assertThat(find(Button.class).withText("บันทึก").all()).isEmpty();
    }

    @Test
    void the_administrator_is_told_how_to_confirm_what_is_open() {
        arrive(2568);

        assertThat(page()).contains("เทียบรายการที่มี ⚠ กับคู่มือของปีนั้น", "ระบุเอกสารกับหน้า");
    }

    @Test
    void what_is_to_be_confirmed_can_be_shown_alone_by_the_address() {
        signInAsManagement();
        open("framework?year=2568&open=1");

        assertThat(page()).contains("O1–O20").doesNotContain("I1–I3", "✓ ยืนยันแล้ว");
        test(find(Checkbox.class).withLabel("แสดงเฉพาะรายการที่รอยืนยัน").single())
                .click();
        assertThat(address()).isEqualTo("framework?year=2568");
    }

    @Test
    void a_year_without_rules_says_whose_stand_in_and_takes_a_copy() {
        arrive(2569);
        assertThat(page()).contains("ปี 2569 ยังไม่มีเกณฑ์ของตนเอง จึงใช้เกณฑ์ปี 2568 แทนชั่วคราว");
        assertThat(find(Button.class).withText("แก้ไข").all()).isEmpty();

        click("คัดลอกจากปี 2568");

        assertThat(notice()).isEqualTo("สร้างเกณฑ์ปี 2569 แล้ว");
        assertThat(page()).contains("⚠ รอยืนยันกับคู่มือ 70 รายการ");
    }

    @Test
    void weights_that_do_not_add_up_are_told_and_not_stored() {
        arrive(2568);

        edit("IIT");
        set("น้ำหนัก (ร้อยละ)", "๐,๓");
        click("ตกลง");
        click("บันทึก");

        assertThat(text(find(RulesProblems.class).single()))
                .contains("ต้องแก้ไข 1 รายการ", "เครื่องมือและน้ำหนัก: รวมเป็นร้อยละ 70.3 ต้องรวมได้ 100 พอดี");
        assertThat(stored().instruments().getFirst().weight()).isEqualByComparingTo("0.3");
    }

    @Test
    void what_is_no_number_is_told_at_its_field() {
        arrive(2568);

        edit("IIT");
        set("น้ำหนัก (ร้อยละ)", "101");
        click("ตกลง");

        assertThat(find(TextField.class).withLabel("น้ำหนัก (ร้อยละ)").single().isInvalid())
                .isTrue();
        assertThat(page()).doesNotContain("มีการแก้ไขที่ยังไม่ได้บันทึก");
    }

    @Test
    void a_total_that_would_be_another_is_told_before_saving() {
        register.publishedScores();
        arrive(2568);
        weight("IIT", "๑๐");
        weight("EIT", "10");
        weight("OIT", "80");

        click("บันทึก");

        var question = find(ConfirmDialog.class).single();
        assertThat(text(question)).contains("ปี 2568: 88.94 ผ่าน → 83.90 ต้องปรับปรุง");
        test(question).confirm();
        assertThat(stored().instruments().getFirst().weight()).isEqualByComparingTo("0.1");
        assertThat(page()).contains("เครื่องมือ IIT น้ำหนัก (ร้อยละ): 30.00 → 10.00");
    }

    @Test
    void one_item_of_a_range_is_confirmed_with_its_source_and_the_others_wait() {
        arrive(2568);

        edit("O1–O20");
        set("รหัสข้อ", "o๕");
        test(find(Checkbox.class).withLabel("ยืนยันกับคู่มือแล้ว").single()).click();
        set("แหล่งอ้างอิง", "คู่มือ หน้า 9");
        click("ตกลง");
        click("บันทึก");

        assertThat(stored().unconfirmed()).isEqualTo(32);
        assertThat(page()).contains("O1–O4, O6–O20", "คู่มือ หน้า 9");
    }

    @Test
    void everything_is_confirmed_at_once_by_one_source() {
        arrive(2568);

        click("ยืนยันทั้งหมด");
        click("ยืนยัน");
        assertThat(find(TextField.class).withLabel("แหล่งอ้างอิง").single().isInvalid())
                .isTrue();
        set("แหล่งอ้างอิง", "คู่มือ 2568");
        click("ยืนยัน");
        click("บันทึก");

        assertThat(stored().unconfirmed()).isZero();
        assertThat(page()).contains("✓ ยืนยันครบทุกรายการ");
    }

    @Test
    void a_code_that_is_there_already_is_refused_at_its_field() {
        arrive(2568);

        click("เพิ่มข้อคำถาม");
        set("รหัสข้อ", "O28–O30");
        click("ตกลง");

        assertThat(find(TextField.class).withLabel("รหัสข้อ").single().getErrorMessage())
                .isEqualTo("มีข้อเหล่านี้แล้ว: O28");
    }

    @Test
    void script_in_a_name_is_text() {
        arrive(2568);

        edit("ตัวชี้วัด 9");
        set("ชื่อภาษาไทย", "<script>alert(1)</script>");
        click("ตกลง");

        assertThat(page()).contains("<script>alert(1)</script>");
    }

    @Test
    void who_was_faster_is_told_and_what_is_typed_stays() {
        arrive(2568);
        weight("IIT", "40");
        weight("OIT", "30");
        SystemUser.call(() -> {
            editor.save(2568, rules.sheet(2568).draft().withNote("ของผู้อื่น"), 0);
            return 2568;
        });

        click("บันทึก");

        assertThat(text(find(ConfirmDialog.class).single())).contains("ระบบ", "→ ของผู้อื่น");
        assertThat(page()).contains("มีการแก้ไขที่ยังไม่ได้บันทึก", "40.00");
    }
}
