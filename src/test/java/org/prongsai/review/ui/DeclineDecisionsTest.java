package org.prongsai.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.prongsai.division.DivisionView;
import org.prongsai.shared.ui.BuddhistDatePicker;
import org.prongsai.shared.ui.ReasonDialog;
import org.prongsai.shared.ui.UnsavedDialog;

/** What management does with a decline, step by step. */
class DeclineDecisionsTest extends DeclinesFixture {

    @Test
    void management_acknowledges_and_then_plans_with_a_new_draft() {
        signInAsManagement();
        open(OPEN);
        click("รับทราบ");

        assertThat(notice()).isEqualTo("บันทึกการรับทราบแล้ว");
        assertThat(panel()).contains("◔ รับทราบแล้ว", "management รับทราบเมื่อ 15 ม.ค. 2569");

        click("วางแผนดำเนินการ…");
        assertThat(area("สาเหตุ").getValue()).isEqualTo("ไม่มีมาตรการของปี 2568 รองรับตัวชี้วัดนี้");
        click("บันทึกแผน");
        assertThat(area("ข้อสั่งการ").getErrorMessage()).isEqualTo("กรุณาระบุข้อสั่งการ ไม่เกิน 4,000 ตัวอักษร");
        area("ข้อสั่งการ").setValue("ปรับปรุงเว็บไซต์");
        chooseDivision(2);
        find(BuddhistDatePicker.class).single().setValue(LocalDate.of(2026, 3, 31));
        area("ชื่อมาตรการ").setValue("เปิดเผยข้อมูลให้ครบ");
        click("บันทึกแผน");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(panel())
                .contains(
                        "◑ วางแผนแล้ว",
                        "สำนักปลัดเทศบาล",
                        "31 มี.ค. 2569",
                        "ปี 2569 ลำดับที่ 1: เปิดเผยข้อมูลให้ครบ",
                        "✎ ร่าง",
                        "ปิดเรื่องได้เมื่อบันทึกคะแนนปี 2569 แล้ว");
        assertThat(find(Button.class).withText("ปิดเรื่อง").all()).isEmpty();
    }

    @Test
    void a_day_that_has_passed_is_refused_at_its_field_and_nothing_typed_is_lost() {
        acknowledge();
        signInAsManagement();
        open(OPEN);
        click("วางแผนดำเนินการ…");
        area("ข้อสั่งการ").setValue("ปรับปรุงเว็บไซต์");
        chooseDivision(2);
        find(BuddhistDatePicker.class).single().setValue(LocalDate.of(2025, 12, 31));
        area("ชื่อมาตรการ").setValue("เปิดเผยข้อมูลให้ครบ");
        click("บันทึกแผน");

        assertThat(find(BuddhistDatePicker.class).single().getErrorMessage())
                .isEqualTo("วันนี้ผ่านไปแล้ว กรุณาเลือกวันตั้งแต่วันนี้เป็นต้นไป");
        assertThat(area("ข้อสั่งการ").getValue()).isEqualTo("ปรับปรุงเว็บไซต์");
        assertThat(database.rows("measure")).isZero();
    }

    @Test
    void setting_aside_asks_for_a_reason() {
        signInAsManagement();
        open(OPEN);
        click("ไม่ดำเนินการ…");
        click("ไม่ดำเนินการ");
        assertThat(area("เหตุผล").isInvalid()).isTrue();
        area("เหตุผล").setValue("เกณฑ์เปลี่ยน");
        click("ไม่ดำเนินการ");

        assertThat(panel()).contains("⊘ ไม่ดำเนินการ", "เกณฑ์เปลี่ยน");
        assertThat(find(Button.class).withText("พิจารณาต่อ").all()).hasSize(1);
    }

    @Test
    void a_reason_that_is_typed_is_not_given_up_without_asking() {
        signInAsManagement();
        open(OPEN);
        click("ไม่ดำเนินการ…");
        area("เหตุผล").setValue("เกณฑ์เปลี่ยน");

        escape(find(ReasonDialog.class).single());
        assertThat(area("เหตุผล").getValue()).isEqualTo("เกณฑ์เปลี่ยน");
        test(find(UnsavedDialog.class).single()).reject();
        roundTrip();

        assertThat(find(ReasonDialog.class).exists()).isFalse();
    }

    @Test
    void the_reason_of_whoever_was_overtaken_stays_and_may_be_given_again() {
        signInAsManagement();
        open(OPEN);
        click("ไม่ดำเนินการ…");
        area("เหตุผล").setValue("เกณฑ์เปลี่ยน");
        acknowledge();
        newRequest();

        click("ไม่ดำเนินการ");
        assertThat(notice()).startsWith("มีผู้พิจารณาเรื่องนี้ก่อนท่าน");
        assertThat(panel()).contains("◔ รับทราบแล้ว");
        assertThat(area("เหตุผล").getValue()).isEqualTo("เกณฑ์เปลี่ยน");
        click("ไม่ดำเนินการ");

        assertThat(panel()).contains("⊘ ไม่ดำเนินการ", "เกณฑ์เปลี่ยน");
        assertThat(find(ReasonDialog.class).exists()).isFalse();
    }

    @Test
    void whoever_plans_after_somebody_else_sees_both_plans_and_chooses() {
        acknowledge();
        signInAsManagement();
        open(OPEN);
        click("วางแผนดำเนินการ…");
        area("ข้อสั่งการ").setValue("ของฉัน");
        chooseDivision(3);
        find(BuddhistDatePicker.class).single().setValue(LocalDate.of(2026, 3, 31));
        area("ชื่อมาตรการ").setValue("ร่างของฉัน");
        plan("ของเขา");
        click("บันทึกแผน");

        assertThat(text(find(ReviewConflictDialog.class).single()))
                .contains("ของฉัน", "ของเขา", "กองช่าง", "สำนักปลัดเทศบาล");
        click("บันทึกฉบับของฉันแทน");
        assertThat(panel()).contains("ของฉัน", "กองช่าง");
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private void chooseDivision(long id) {
        ComboBox<DivisionView> division =
                find(ComboBox.class).withLabel("หน่วยงานที่รับผิดชอบ").single();
        division.setValue(division.getListDataView()
                .getItems()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow());
    }
}
