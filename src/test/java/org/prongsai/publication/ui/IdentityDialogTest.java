package org.prongsai.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.publication.Identity;
import org.prongsai.publication.IdentityService;
import org.prongsai.shared.ui.UnsavedDialog;
import org.prongsai.testing.Acting;
import org.prongsai.testing.SampleFiles;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** How an administrator says what the municipality is called and who signs. */
class IdentityDialogTest extends ViewTest {

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void openDialog() {
        register.year(2568, YearState.OPEN);
        signInAsAdmin();
        open("papers");
        click("หน่วยงานและผู้ลงนาม");
    }

    @Test
    void what_is_typed_is_kept() {
        type("ชื่อหน่วยงาน", "เทศบาลตำบลสมมุติ");
        type("ตำแหน่ง 1", "นายกเทศมนตรี");

        click("บันทึก");

        assertThat(notice()).isEqualTo("บันทึกแล้ว");
        assertThat(find(IdentityDialog.class).exists()).isFalse();
        assertThat(identity().agency()).isEqualTo("เทศบาลตำบลสมมุติ");
        assertThat(identity().signatories()).singleElement().extracting("post").isEqualTo("นายกเทศมนตรี");
    }

    @Test
    void what_cannot_be_printed_is_refused_and_stays_typed() {
        type("ชื่อผู้ลงนาม 1", "นางสาวตัวอย่าง");

        click("บันทึก");

        assertThat(told()).contains("ผู้ลงนามทุกคนต้องมีตำแหน่ง");
        assertThat(field("ชื่อผู้ลงนาม 1").getValue()).isEqualTo("นางสาวตัวอย่าง");
    }

    @Test
    void the_second_of_two_administrators_is_told_what_the_first_has_saved() {
        type("ชื่อหน่วยงาน", "เทศบาลสอง");
        saveElsewhere("เทศบาลหนึ่ง");

        click("บันทึก");
        assertThat(told()).contains("“เทศบาลหนึ่ง”");
        assertThat(identity().agency()).isEqualTo("เทศบาลหนึ่ง");

        click("บันทึก");
        assertThat(identity().agency()).isEqualTo("เทศบาลสอง");
    }

    @Test
    void an_emblem_that_comes_too_late_tells_of_the_other_before_anything_typed_replaces_it() {
        type("ชื่อหน่วยงาน", "เทศบาลสอง");
        saveElsewhere("เทศบาลหนึ่ง");

        choose("emblem.png", SampleFiles.png());

        assertThat(told()).contains("“เทศบาลหนึ่ง”", "ยังไม่มีตราสัญลักษณ์");
        assertThat(identity().agency()).isEqualTo("เทศบาลหนึ่ง");

        choose("emblem.png", SampleFiles.png());
        assertThat(told()).contains("emblem.png");
    }

    @Test
    void an_emblem_that_cannot_be_printed_is_refused_with_the_reason() {
        choose("emblem.png", SampleFiles.pngSaying(20_000, 20_000));
        assertThat(notice()).contains("3,000 × 3,000");
        choose("emblem.png", SampleFiles.pdf());
        assertThat(notice()).isNotBlank();
        choose("emblem.png", new byte[0]);
        assertThat(notice()).isNotBlank();
        choose("emblem.png", SampleFiles.pdfOf(11 * 1024 * 1024));
        assertThat(notice()).isNotBlank();

        assertThat(identity().emblem()).isNull();
    }

    @Test
    void leaving_asks_before_typed_text_is_given_up() {
        click("ยกเลิก");
        assertThat(find(IdentityDialog.class).exists()).isFalse();

        click("หน่วยงานและผู้ลงนาม");
        type("อำเภอและจังหวัด", "อำเภอเมือง");
        escape(find(IdentityDialog.class).single());

        assertThat(find(UnsavedDialog.class).exists()).isTrue();
        assertThat(find(IdentityDialog.class).exists()).isTrue();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void choose(String name, byte[] content) {
        newRequest();
        test(find(Upload.class).single()).upload(name, "image/png", content);
        roundTrip();
    }

    private String told() {
        return text(find(IdentityDialog.class).single());
    }

    private Identity identity() {
        return Acting.as("admin", identities::identity);
    }

    private void saveElsewhere(String agency) {
        Acting.as(
                "admin",
                () -> identities.save(new Identity(
                        agency, "", List.of(), null, identities.identity().version())));
    }
}
