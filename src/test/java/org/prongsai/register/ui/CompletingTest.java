package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was written while work was under way is not taken for its outcome unasked. */
class CompletingTest extends WorkFixture {

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void openWorkUnderWay() {
        jdbc.update(
                "update assignment set outcome = 'ทำไปครึ่งหนึ่ง' where status = 'IN_PROGRESS' and division_id = 3");
        signInAsHead(3);
        open("my-work");
    }

    @Test
    void the_outcome_begins_empty_and_the_text_from_before_stands_beside_it() {
        click(completing());

        assertThat(outcome().getValue()).isEmpty();
        assertThat(outcome().getHelperText()).contains("ที่รายงานไว้ก่อน: ทำไปครึ่งหนึ่ง");

        click("บันทึก");
        assertThat(outcome().isInvalid()).isTrue();
        assertThat(outcome().getErrorMessage()).isEqualTo("จำเป็นเมื่อดำเนินการแล้วเสร็จ");

        test(outcome()).setValue("เสร็จทั้งหมด");
        click("บันทึก");
        assertThat(database.rows("assignment where status = 'COMPLETED' and outcome = 'เสร็จทั้งหมด'"))
                .isOne();
    }

    @Test
    void a_text_that_is_too_long_is_told_at_its_field_before_anything_is_stored() {
        click(completing());
        test(find(TextField.class).withLabel("ที่อยู่เว็บของหลักฐาน").single()).setValue("https://example.go.th/ผล");
        test(outcome()).setValue("ก".repeat(20_001));

        click("บันทึก");

        assertThat(outcome().getErrorMessage()).startsWith("ข้อความมี 20,001 ตัวอักษร บันทึกได้ไม่เกิน 20,000");
        assertThat(outcome().isInvalid()).isTrue();
        assertThat(outcome().getValue()).hasSize(20_001);
        assertThat(find(Notification.class).exists()).isFalse();
        assertThat(database.rows("evidence")).isZero();
    }

    @Test
    void a_change_of_several_says_of_each_whose_text_would_stand_as_its_outcome() {
        click("เลือกหลายรายการ");
        click("เลือกทั้งหมด 3 รายการ");
        click("เปลี่ยนพร้อมกัน");
        test(find(Select.class).withLabel("สถานะ").single()).selectItem("✓ ดำเนินการแล้วเสร็จ");
        click("ตรวจสอบก่อนเปลี่ยน");

        assertThat(text(find(BulkDialog.class).single()))
                .contains(
                        "1. ค้าง ✕ ต้องกรอกผลลัพธ์", "3. ทำอยู่ ✓ จะเปลี่ยน โดยใช้ข้อความที่รายงานไว้เดิมเป็นผลลัพธ์");
    }

    private Button completing() {
        return buttons(cards().get(2)).getFirst();
    }

    private TextArea outcome() {
        return find(TextArea.class).withLabel("ผลลัพธ์หรือความสำเร็จ").single();
    }
}
