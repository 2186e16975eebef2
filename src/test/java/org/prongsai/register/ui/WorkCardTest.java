package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.shared.ui.UnsavedDialog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A card of a head's work: what it says, and a status that is two taps away. */
class WorkCardTest extends WorkFixture {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void the_most_urgent_comes_first_and_says_so() {
        signInAsHead(3);

        open("my-work");

        assertThat(titles()).containsExactly("ค้าง", "ใกล้ครบ", "ทำอยู่");
        assertThat(card(0))
                .contains(
                        "1. ค้าง",
                        "ถึง 14 ม.ค. 2569",
                        "ตัวชี้วัด 9",
                        "ไม่มีหลักฐาน",
                        "⚑ เกินกำหนด",
                        "○ ยังไม่ดำเนินการ");
    }

    @Test
    void work_begins_with_one_tap_and_is_taken_back_with_another() {
        signInAsHead(3);
        open("my-work");

        tap(0, "◐ เริ่มดำเนินการ");

        assertThat(undoNotice()).contains("ลำดับที่ 1: อยู่ระหว่างดำเนินการ");
        assertThat(card(0)).contains("◐ อยู่ระหว่างดำเนินการ");
        assertThat(tiles()).contains("2 กำลังทำ", "1 ยังไม่เริ่ม");

        click("เลิกทำ");

        assertThat(notice()).isEqualTo("เลิกทำแล้ว 1 รายการ ข้อมูลกลับเป็นอย่างเดิม");
        assertThat(card(0)).contains("○ ยังไม่ดำเนินการ");
        assertThat(find(UndoBar.class).exists()).isFalse();
    }

    @Test
    void completed_asks_for_the_outcome_within_the_card_and_evidence_may_come_along() {
        signInAsHead(3);
        open("my-work?show=overdue");

        tap(0, "✓ แล้วเสร็จ");
        assertThat(find(RadioButtonGroup.class).exists()).isFalse();
        assertThat(find(TextArea.class).all()).hasSize(1);
        test(outcome()).setValue("ทันเวลา");
        test(find(TextField.class).withLabel("ที่อยู่เว็บของหลักฐาน").single()).setValue("https://example.go.th/1");
        click("บันทึก");

        assertThat(undoNotice()).contains("บันทึกแล้ว");
        assertThat(database.rows("assignment where status = 'COMPLETED' and measure_id = " + overdue))
                .isOne();
        assertThat(database.rows("evidence")).isOne();
        assertThat(tiles()).contains("0 เกินกำหนด", "2 แล้วเสร็จ");
        assertThat(heading()).isEqualTo("ไม่มีงานในกลุ่มนี้");
    }

    @Test
    void an_address_that_is_none_saves_nothing_and_keeps_what_was_typed() {
        signInAsHead(3);
        open("my-work");
        tap(0, "✓ แล้วเสร็จ");
        test(outcome()).setValue("ทันเวลา");
        test(find(TextField.class).withLabel("ที่อยู่เว็บของหลักฐาน").single()).setValue("javascript:alert(1)");

        click("บันทึก");

        assertThat(find(TextField.class)
                        .withLabel("ที่อยู่เว็บของหลักฐาน")
                        .single()
                        .getErrorMessage())
                .startsWith("ที่อยู่ต้องขึ้นต้นด้วย http://");
        assertThat(outcome().getValue()).isEqualTo("ทันเวลา");
        assertThat(database.rows("assignment where status = 'COMPLETED'")).isOne();
    }

    @Test
    void what_is_missing_is_said_once_at_its_field() {
        signInAsHead(3);
        open("my-work");
        tap(2, "✕ ทำไม่ได้");
        var reason = find(TextArea.class).withLabel("ปัญหาหรืออุปสรรค").single();
        assertThat(reason.getHelperText()).isEqualTo("จำเป็นเมื่อไม่สามารถดำเนินการได้");

        click("บันทึก");

        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isEqualTo("จำเป็นเมื่อไม่สามารถดำเนินการได้");
        assertThat(reason.getHelperText()).isEmpty();
        click("ยกเลิก");
        assertThat(find(TextArea.class).exists()).isFalse();
        assertThat(database.rows("assignment where status = 'UNABLE' and division_id = 3"))
                .isZero();
    }

    @Test
    void the_whole_form_opens_in_the_card_too() {
        signInAsHead(3);
        open("my-work");

        tap(0, "⋯");

        assertThat(find(RadioButtonGroup.class).exists()).isTrue();
        assertThat(find(TextArea.class).all()).hasSize(2);
    }

    @Test
    void finished_work_is_reopened_with_one_tap_and_taken_back_to_completed() {
        signInAsHead(3);
        open("my-work?show=completed");

        tap(0, "◐ เปิดดำเนินการต่อ");
        assertThat(heading()).isEqualTo("ไม่มีงานในกลุ่มนี้");
        click("เลิกทำ");

        assertThat(titles()).containsExactly("เสร็จ");
    }

    @Test
    void somebody_elses_later_change_is_not_undone() {
        signInAsHead(3);
        open("my-work");
        tap(0, "◐ เริ่มดำเนินการ");
        jdbc.update("update assignment set version = version + 1 where measure_id = ?", overdue);

        click("เลิกทำ");

        assertThat(notice()).isEqualTo("รายการนี้มีการแก้ไขหลังจากนั้น จึงเลิกทำไม่ได้");
        assertThat(database.rows("assignment where status = 'IN_PROGRESS' and measure_id = " + overdue))
                .isOne();
    }

    @Test
    void what_is_typed_in_one_card_survives_a_tap_on_another() {
        signInAsHead(3);
        open("my-work");
        tap(2, "✓ แล้วเสร็จ");
        test(outcome()).setValue("พิมพ์ค้างไว้");

        tap(0, "◐ เริ่มดำเนินการ");
        assertThat(outcome().getValue()).isEqualTo("พิมพ์ค้างไว้");
        tap(0, "✓ แล้วเสร็จ");
        assertThat(find(UnsavedDialog.class).exists()).isTrue();
        assertThat(outcome().getValue()).isEqualTo("พิมพ์ค้างไว้");
    }

    @Test
    void leaving_with_something_typed_asks_first() {
        signInAsHead(3);
        open("my-work");
        tap(0, "✓ แล้วเสร็จ");
        test(outcome()).setValue("พิมพ์ค้างไว้");

        click(tile("แล้วเสร็จ"));

        assertThat(find(UnsavedDialog.class).exists()).isTrue();
        assertThat(outcome().getValue()).isEqualTo("พิมพ์ค้างไว้");
    }

    @Test
    void a_closed_year_offers_nothing_to_tap() {
        register.year(2569, YearState.CLOSED);
        signInAsHead(3);

        open("my-work");

        assertThat(titles()).hasSize(3);
        assertThat(cards()).allSatisfy(card -> assertThat(buttons(card)).isEmpty());
        assertThat(find(Button.class).withText("เลือกหลายรายการ").exists()).isFalse();
    }

    private TextArea outcome() {
        return find(TextArea.class).withLabel("ผลลัพธ์หรือความสำเร็จ").single();
    }
}
