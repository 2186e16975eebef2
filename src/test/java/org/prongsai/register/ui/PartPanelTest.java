package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.EvidenceView;
import org.prongsai.testing.Acting;

/** A part of the open measure: a form for its head, and a page to read for everyone else. */
class PartPanelTest extends PartFixture {

    @Test
    void a_head_finds_the_form_of_her_own_part_and_saves() {
        signInAsHead(3);
        openMeasure();

        test(status()).selectItem("✓ ดำเนินการแล้วเสร็จ");
        test(area(OUTCOME)).setValue("อบรมแล้ว ๑๒๐ คน");
        click("บันทึก");

        assertThat(text(find(UndoBar.class).single())).contains("บันทึกแล้ว");
        assertThat(stored().status()).isEqualTo(AssignmentStatus.COMPLETED);
        assertThat(stored().outcome()).isEqualTo("อบรมแล้ว ๑๒๐ คน");
        assertThat(page())
                .contains("head3", "สถานะ: ยังไม่ดำเนินการ → ดำเนินการแล้วเสร็จ", "ผลลัพธ์: – → อบรมแล้ว ๑๒๐ คน");
    }

    @ParameterizedTest
    @CsvSource({"✓ ดำเนินการแล้วเสร็จ, ผลลัพธ์หรือความสำเร็จ", "✕ ไม่สามารถดำเนินการได้, ปัญหาหรืออุปสรรค"})
    void what_is_missing_is_said_at_its_field_and_nothing_is_saved(String status, String label) {
        signInAsHead(3);
        openMeasure();

        test(status()).selectItem(status);
        click("บันทึก");

        assertThat(area(label).isInvalid()).isTrue();
        assertThat(area(label).getErrorMessage()).startsWith("จำเป็นเมื่อ");
        assertThat(stored().version()).isZero();

        test(area(label)).setValue("ครบแล้ว");
        assertThat(area(label).isInvalid()).isFalse();
        click("บันทึก");
        assertThat(stored().version()).isOne();
    }

    @Test
    void a_report_is_taken_back_from_the_notice_and_the_panel_shows_it() {
        signInAsHead(3);
        openMeasure();
        test(status()).selectItem("✓ ดำเนินการแล้วเสร็จ");
        test(area(OUTCOME)).setValue("เสร็จ");
        click("บันทึก");

        click("เลิกทำ");

        assertThat(stored().status()).isEqualTo(AssignmentStatus.NOT_STARTED);
        assertThat(stored().changedBy()).isNull();
        assertThat(area(OUTCOME).getValue()).isEmpty();
        assertThat(page()).contains("head3 (เลิกทำ)", "สถานะ: ดำเนินการแล้วเสร็จ → ยังไม่ดำเนินการ");
    }

    @Test
    void an_undo_leaves_alone_what_is_being_typed() {
        signInAsHead(3);
        openMeasure();
        test(status()).selectItem("◐ อยู่ระหว่างดำเนินการ");
        click("บันทึก");
        test(area(OUTCOME)).setValue("พิมพ์ค้างไว้");

        click("เลิกทำ");

        assertThat(stored().status()).isEqualTo(AssignmentStatus.NOT_STARTED);
        assertThat(area(OUTCOME).getValue()).isEqualTo("พิมพ์ค้างไว้");
    }

    @Test
    void statuses_that_may_not_follow_are_disabled_and_the_form_says_why() {
        register.status(measure, 3, AssignmentStatus.UNABLE);
        signInAsHead(3);

        openMeasure();

        assertThat(status().getListDataView().getItems().filter(status().getItemEnabledProvider()))
                .containsExactly(AssignmentStatus.IN_PROGRESS, AssignmentStatus.UNABLE);
        assertThat(status().getHelperText()).startsWith("งานที่เสร็จสิ้นแล้วต้องเปลี่ยนเป็นอยู่ระหว่างดำเนินการ");
    }

    @Test
    void an_address_that_was_typed_but_not_added_is_saved_along() {
        signInAsHead(3);
        openMeasure();
        test(status()).selectItem("◐ อยู่ระหว่างดำเนินการ");
        test(find(TextField.class).withLabel("ที่อยู่เว็บของหลักฐาน").single())
                .setValue("https://www.example.go.th/plan");

        click("บันทึก");

        assertThat(stored().status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(Acting.as("head3", () -> evidence.of(part)))
                .extracting(EvidenceView::address)
                .containsExactly("https://www.example.go.th/plan");
    }

    @Test
    void giving_up_brings_back_what_is_stored() {
        signInAsHead(3);
        openMeasure();
        test(area(OUTCOME)).setValue("พิมพ์ค้างไว้");

        click("ยกเลิก");

        assertThat(area(OUTCOME).getValue()).isEmpty();
        assertThat(stored().version()).isZero();
    }

    @Test
    void another_divisions_part_is_to_be_read_and_says_who_may_edit() {
        signInAsHead(4);

        openPart(3);

        assertThat(page()).contains("สถานะของกองช่าง", "แก้ไขได้โดยหัวหน้ากองช่างเท่านั้น");
        assertReadOnly();
    }

    @Test
    void management_chooses_which_part_to_read() {
        signInAsManagement();
        openMeasure();
        assertThat(page()).doesNotContain("สถานะของ").contains("กองช่าง เจ้าภาพ", "กองคลัง สนับสนุน");

        click("กองคลัง");

        assertThat(address()).isEqualTo("measures?measure=" + measure + "&part=" + register.part(measure, 4));
        assertThat(page()).contains("สถานะของกองคลัง");
        assertReadOnly();
    }

    @ParameterizedTest
    @EnumSource(
            value = YearState.class,
            names = {"PLANNED", "CLOSED"})
    void a_year_that_is_not_open_is_to_be_read_even_by_the_head(YearState state) {
        register.year(2569, state);
        signInAsHead(3);

        openPart(3);

        assertThat(page()).contains("ปีงบประมาณ 2569 ไม่ได้เปิดให้แก้ไข");
        assertReadOnly();
    }

    @Test
    void a_head_who_was_moved_meanwhile_is_told_and_nothing_is_saved() {
        signInAsHead(3);
        openMeasure();
        people.setDivisions("head3", 5);

        test(status()).selectItem("◐ อยู่ระหว่างดำเนินการ");
        click("บันทึก");

        assertThat(notice()).startsWith("การดำเนินการนี้ไม่อยู่ในสิทธิ์ของท่าน");
        assertThat(stored().version()).isZero();
    }

    private void assertReadOnly() {
        assertThat(find(StatusForm.class).exists()).isFalse();
        assertThat(find(Button.class).withText("บันทึก").exists()).isFalse();
        assertThat(find(Button.class).withText("เพิ่มหลักฐาน").exists()).isFalse();
    }
}
