package org.prongsai.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.paper.Templates;
import org.prongsai.testing.SampleFiles;
import org.prongsai.testing.ViewTest;

/** How an administrator changes the templates of papers. */
class TemplatesDialogTest extends ViewTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void a_template_is_kept_as_soon_as_it_is_chosen_and_can_be_removed_again() {
        openDialog();
        assertThat(told()).contains("แผนมาตรการ", "รายงานผลการดำเนินการ", "แม่แบบที่มากับโปรแกรม");

        choose("แม่แบบเทศบาล.docx", Templates.of("{{heading}}", "{{table}}"));
        assertThat(told()).contains("แม่แบบเทศบาล.docx", "ดาวน์โหลดแม่แบบนี้");

        click(find(Button.class).withText("นำแม่แบบนี้ออก").all().getFirst());
        assertThat(told()).doesNotContain("แม่แบบเทศบาล.docx", "ดาวน์โหลดแม่แบบนี้");
    }

    @Test
    void everything_that_is_wrong_with_a_template_is_told_until_another_is_taken() {
        openDialog();

        choose("a.docx", Templates.of("{{mayor}}", "ดู {{charts}}"));
        assertThat(told())
                .contains("ขาด {{heading}}", "ขาด {{table}}", "ไม่มีตัวแทนข้อความชื่อ {{mayor}}")
                .contains("{{charts}} ต้องอยู่ในย่อหน้าของตัวเอง");

        choose("b.docx", Templates.of("{{heading}}", "{{table}}"));
        assertThat(told()).contains("b.docx").doesNotContain("ขาด");
    }

    @Test
    void what_is_no_document_is_refused() {
        openDialog();

        choose("a.docx", SampleFiles.pdf());

        assertThat(told()).contains("แม่แบบที่มากับโปรแกรม").doesNotContain("a.docx");
        assertThat(find(TemplateProblems.class).all().getFirst().getElement().getTextRecursively())
                .isNotBlank();
    }

    @Test
    void only_administrators_are_offered_it() {
        register.year(2568, YearState.OPEN);
        signInAsManagement();

        open("papers");

        assertThat(find(Button.class).withText("แม่แบบ Word").exists()).isFalse();
    }

    private void openDialog() {
        register.year(2568, YearState.OPEN);
        signInAsAdmin();
        open("papers");
        click("แม่แบบ Word");
    }

    private void choose(String name, byte[] content) {
        newRequest();
        test(find(Upload.class).all().getFirst()).upload(name, DOCX, content);
        roundTrip();
    }

    private String told() {
        return text(find(TemplatesDialog.class).single());
    }
}
