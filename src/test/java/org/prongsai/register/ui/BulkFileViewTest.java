package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.shared.ui.UnsavedDialog;
import org.prongsai.testing.SampleFiles;

/** One file is chosen as evidence for several cards; nothing of it is stored before that was confirmed. */
class BulkFileViewTest extends WorkFixture {

    @BeforeEach
    void chooseAll() {
        signInAsHead(3);
        open("my-work");
        click("เลือกหลายรายการ");
        click("เลือกทั้งหมด 3 รายการ");
        click("เปลี่ยนพร้อมกัน");
    }

    @Test
    void the_file_is_named_before_it_is_added_to_all_and_taken_back() {
        upload("ประกาศ.pdf", SampleFiles.pdf());
        assertThat(text(form())).contains("ประกาศ.pdf · 1 KB");
        assertThat(find(Upload.class).exists()).isFalse();

        click("ตรวจสอบก่อนเปลี่ยน");
        assertThat(dialog()).contains("จะเปลี่ยน 3 จาก 3 รายการที่เลือก", "หลักฐาน ประกาศ.pdf");
        assertThat(database.rows("attachment_part")).isZero();
        click("ยืนยันเปลี่ยน 3 รายการ");

        assertThat(undoNotice()).contains("เปลี่ยนแล้ว 3 รายการ");
        assertThat(database.rows("evidence where file_name = 'ประกาศ.pdf'")).isEqualTo(3);
        assertThat(database.rows("attachment_part")).isOne();

        click("เลิกทำ");
        assertThat(database.rows("evidence")).isZero();
        assertThat(database.rows("attachment_part")).isZero();
    }

    @Test
    void a_file_that_is_refused_says_why_and_another_may_be_chosen() {
        upload("แผน.pdf", "MZ".getBytes());
        assertThat(text(form())).contains("แผน.pdf – รับเฉพาะไฟล์ PDF");

        upload("แผน.pdf", SampleFiles.pdf());
        assertThat(form().read().file()).isNotNull();
        assertThat(text(form())).contains("แผน.pdf · 1 KB").doesNotContain("รับเฉพาะไฟล์ PDF");
    }

    @Test
    void a_file_is_taken_out_again() {
        upload("แผน.pdf", SampleFiles.pdf());

        click(find(Button.class)
                .withAttribute("aria-label", "เอาไฟล์ แผน.pdf ออก")
                .single());

        assertThat(form().read().isEmpty()).isTrue();
        assertThat(find(Upload.class).exists()).isTrue();
    }

    @Test
    void address_and_file_are_not_added_together() {
        upload("แผน.pdf", SampleFiles.pdf());
        test(find(TextField.class).withLabel("ที่อยู่เว็บของหลักฐาน").single()).setValue("https://example.go.th");

        click("ตรวจสอบก่อนเปลี่ยน");

        assertThat(notice()).startsWith("เพิ่มได้ครั้งละหนึ่งหลักฐาน");
        assertThat(form().isVisible()).isTrue();
    }

    @Test
    void leaving_with_a_file_asks_first_and_gives_it_up() {
        upload("แผน.pdf", SampleFiles.pdf());
        var form = form();

        click("ยกเลิก");
        test(find(UnsavedDialog.class).single()).reject();
        roundTrip();

        assertThat(find(BulkDialog.class).exists()).isFalse();
        assertThat(form.read().isEmpty()).isTrue();
        assertThat(database.rows("attachment_part")).isZero();
    }

    private void upload(String name, byte[] bytes) {
        newRequest();
        test(find(Upload.class).single()).upload(name, "application/octet-stream", bytes);
        roundTrip();
    }

    private BulkForm form() {
        return find(BulkForm.class).single();
    }

    private String dialog() {
        return text(find(BulkDialog.class).single());
    }
}
