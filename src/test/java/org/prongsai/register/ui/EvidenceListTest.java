package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.EvidenceService;
import org.prongsai.measure.EvidenceView;
import org.prongsai.testing.Acting;
import org.prongsai.testing.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Evidence beside the form of progress: files come, are looked at, and go. */
class EvidenceListTest extends PartFixture {

    @Autowired
    private EvidenceService evidence;

    @Test
    void a_file_is_added_while_what_is_typed_beside_it_stays() {
        signInAsHead(3);
        openMeasure();
        test(area(OUTCOME)).setValue("พิมพ์ค้างไว้");

        upload("แผน ๒๕๖๙.pdf", SampleFiles.pdf());

        assertThat(area(OUTCOME).getValue()).isEqualTo("พิมพ์ค้างไว้");
        assertThat(page()).contains("1 จาก 20", "PDF · 1 KB · head3", "หลักฐาน: – → แผน ๒๕๖๙.pdf");
        assertThat(find(Anchor.class).withText("แผน ๒๕๖๙.pdf").single().getHref())
                .isEqualTo("evidence/" + stored3().getFirst().id());
    }

    @Test
    void a_file_that_is_refused_is_named_with_its_reason_until_that_was_read() {
        signInAsHead(3);
        openMeasure();

        upload("แผน.pdf", "MZ".getBytes());
        upload("ว่าง.pdf", new byte[0]);
        upload("แผน.pdf", SampleFiles.pdf());
        upload("แผน2.pdf", SampleFiles.pdf());

        assertThat(page())
                .contains("แผน.pdf – รับเฉพาะไฟล์ PDF", "ว่าง.pdf – ไฟล์ว่างเปล่า", "แผน2.pdf – มีหลักฐานนี้อยู่แล้ว");
        assertThat(database.rows("evidence")).isOne();

        click("รับทราบ");
        assertThat(page()).doesNotContain("ไฟล์ว่างเปล่า");
    }

    @Test
    void pictures_and_pdfs_are_looked_at_in_the_page_and_documents_are_not() {
        signInAsHead(3);
        openMeasure();
        upload("แผน.pdf", SampleFiles.pdf());
        upload("ภาพ.png", SampleFiles.png());
        upload("รายงาน.docx", SampleFiles.docx());

        click(button("ดูตัวอย่าง แผน.pdf"));
        assertThat(find(IFrame.class).single().getSrc())
                .isEqualTo("evidence/" + stored3().getFirst().id() + "/view");
        find(EvidencePreview.class).single().close();
        roundTrip();
        click(button("ดูตัวอย่าง ภาพ.png"));
        assertThat(find(Image.class).single().getAlt()).contains("ภาพ.png");
        assertThat(find(Button.class)
                        .withAttribute("aria-label", "ดูตัวอย่าง รายงาน.docx")
                        .exists())
                .isFalse();
    }

    @Test
    void evidence_is_removed_after_a_question_that_names_it() {
        signInAsHead(3);
        openMeasure();
        upload("แผน.pdf", SampleFiles.pdf());

        click(button("ลบหลักฐาน แผน.pdf"));
        var question = find(ConfirmDialog.class).single();
        assertThat(test(question).getText()).contains("“แผน.pdf”");
        assertThat(database.rows("evidence")).isOne();
        newRequest();
        test(question).confirm();

        assertThat(page()).contains("⚠ ไม่มีหลักฐาน", "หลักฐาน: แผน.pdf → –");
        assertThat(database.rows("evidence")).isZero();
    }

    @Test
    void with_twenty_there_is_no_way_to_add_another() {
        signInAsHead(3);
        for (var i = 1; i <= 20; i++) {
            var address = "https://example.go.th/" + i;
            Acting.as("head3", () -> evidence.addAddress(part, address, ""));
        }

        openMeasure();

        assertThat(page()).contains("ครบ 20 รายการแล้ว");
        assertThat(find(Upload.class).exists()).isFalse();
        assertThat(find(TextField.class).withLabel("ที่อยู่เว็บของหลักฐาน").exists())
                .isFalse();
    }

    @Test
    void who_may_not_edit_sees_the_list_only() {
        signInAsHead(3);
        openMeasure();
        upload("แผน.pdf", SampleFiles.pdf());
        register.year(2569, YearState.CLOSED);

        openMeasure();
        open("measures?part=" + part + "&measure=" + measure);

        assertThat(page()).contains("แผน.pdf", "1 จาก 20");
        assertThat(find(Upload.class).exists()).isFalse();
        assertThat(find(Button.class)
                        .withAttribute("aria-label", "ลบหลักฐาน แผน.pdf")
                        .exists())
                .isFalse();
    }

    @Test
    void a_head_who_was_moved_meanwhile_adds_nothing() {
        signInAsHead(3);
        openMeasure();
        people.setDivisions("head3", 5);

        assertThatThrownBy(() -> upload("แผน.pdf", SampleFiles.pdf())).isInstanceOf(AccessDeniedException.class);

        assertThat(database.rows("evidence")).isZero();
        assertThat(database.rows("attachment_part")).isZero();
    }

    private void upload(String name, byte[] bytes) {
        newRequest();
        test(find(Upload.class).single()).upload(name, "application/octet-stream", bytes);
        roundTrip();
    }

    private Button button(String name) {
        return find(Button.class).withAttribute("aria-label", name).single();
    }

    private List<EvidenceView> stored3() {
        return Acting.as("head3", () -> evidence.of(part));
    }
}
