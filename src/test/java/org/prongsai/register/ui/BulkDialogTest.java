package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Several cards are chosen and changed together, after a look at what that means. */
class BulkDialogTest extends WorkFixture {

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void chooseSeveral() {
        signInAsHead(3);
        open("my-work");
        click("เลือกหลายรายการ");
    }

    @Test
    void choosing_puts_boxes_in_place_of_buttons_and_counts() {
        assertThat(cards()).allSatisfy(card -> assertThat(buttons(card)).isEmpty());
        assertThat(bar()).contains("เลือก 0 รายการ");
        assertThat(button("เปลี่ยนพร้อมกัน").isEnabled()).isFalse();

        choose(0);
        choose(2);

        assertThat(bar()).contains("เลือก 2 รายการ");
        click("เลิกเลือก");
        assertThat(find(Checkbox.class).exists()).isFalse();
        assertThat(find(BulkBar.class).exists()).isFalse();
    }

    @Test
    void the_same_is_set_on_all_after_a_confirmation_and_taken_back() {
        click("เลือกทั้งหมด 3 รายการ");
        fillIn("✓ ดำเนินการแล้วเสร็จ", "ครบทุกงาน");
        assertThat(dialog()).contains("จะเปลี่ยน 3 จาก 3 รายการที่เลือก", "✓ ดำเนินการแล้วเสร็จ", "ครบทุกงาน");
        assertThat(database.rows("assignment where outcome = 'ครบทุกงาน'")).isZero();

        click("ยืนยันเปลี่ยน 3 รายการ");

        assertThat(find(BulkDialog.class).exists()).isFalse();
        assertThat(undoNotice()).contains("เปลี่ยนแล้ว 3 รายการ");
        assertThat(database.rows("assignment where outcome = 'ครบทุกงาน'")).isEqualTo(3);
        assertThat(heading()).isEqualTo("ไม่มีงานค้าง");

        click("เลิกทำ");

        assertThat(titles()).containsExactly("ค้าง", "ใกล้ครบ", "ทำอยู่");
        assertThat(database.rows("assignment where outcome <> ''")).isZero();
    }

    @Test
    void each_part_that_was_not_changed_says_why() {
        choose(0);
        choose(1);
        fillIn("◐ อยู่ระหว่างดำเนินการ", "");
        jdbc.update("update assignment set version = version + 1 where measure_id = ?", overdue);

        click("ยืนยันเปลี่ยน 2 รายการ");

        assertThat(dialog())
                .contains(
                        "เปลี่ยนแล้ว 1 รายการ ไม่ได้เปลี่ยน 1 รายการ",
                        "1. ค้าง ✕ มีผู้แก้ไขรายการนี้ระหว่างที่ท่านกำลังเลือก",
                        "2. ใกล้ครบ ✓ เปลี่ยนแล้ว");
        click("เลิกทำ");
        assertThat(database.rows("assignment where status = 'IN_PROGRESS'")).isOne();
        assertThat(find(BulkDialog.class).exists()).isFalse();
    }

    @Test
    void what_cannot_be_changed_is_known_before_it_is_tried() {
        open("my-work?show=completed");
        click("เลือกหลายรายการ");
        choose(0);

        fillIn("✕ ไม่สามารถดำเนินการได้", "");

        assertThat(dialog()).contains("จะเปลี่ยน 0 จาก 1 รายการที่เลือก", "1 รายการจะไม่เปลี่ยน", "4. เสร็จ ✕ ");
        assertThat(button("ยืนยันเปลี่ยน 0 รายการ").isEnabled()).isFalse();
        click("ย้อนกลับ");
        assertThat(find(BulkForm.class).exists()).isTrue();
    }

    @Test
    void what_has_the_status_already_is_not_counted_as_a_change() {
        choose(1);
        choose(2);

        fillIn("◐ อยู่ระหว่างดำเนินการ", "");

        assertThat(dialog())
                .contains(
                        "จะเปลี่ยน 1 จาก 2 รายการที่เลือก",
                        "2. ใกล้ครบ ✓ จะเปลี่ยน",
                        "3. ทำอยู่ – เป็นเช่นนี้อยู่แล้ว");
    }

    @Test
    void without_anything_to_change_the_form_stays() {
        choose(0);
        click("เปลี่ยนพร้อมกัน");

        click("ตรวจสอบก่อนเปลี่ยน");

        assertThat(notice()).startsWith("กรุณาเลือกสถานะ");
        assertThat(find(BulkForm.class).exists()).isTrue();
    }

    @Test
    void a_bad_address_is_refused_and_nothing_is_changed() {
        choose(0);
        click("เปลี่ยนพร้อมกัน");
        var address = find(TextField.class).withLabel("ที่อยู่เว็บของหลักฐาน").single();
        test(address).setValue("javascript:alert(1)");
        click("ตรวจสอบก่อนเปลี่ยน");

        assertThat(address.isInvalid()).isTrue();
        assertThat(address.getErrorMessage()).startsWith("ที่อยู่ต้องขึ้นต้นด้วย http://");
        assertThat(database.rows("evidence")).isZero();
        assertThat(find(BulkForm.class).exists()).isTrue();
    }

    private void choose(int card) {
        newRequest();
        test(find(Checkbox.class).all().get(card)).click();
        roundTrip();
    }

    private void fillIn(String status, String outcome) {
        click("เปลี่ยนพร้อมกัน");
        test(find(Select.class).withLabel("สถานะ").single()).selectItem(status);
        test(find(TextArea.class).withLabel("ผลลัพธ์หรือความสำเร็จ").single()).setValue(outcome);
        click("ตรวจสอบก่อนเปลี่ยน");
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private String bar() {
        return text(find(BulkBar.class).single());
    }

    private String dialog() {
        return text(find(BulkDialog.class).single());
    }
}
