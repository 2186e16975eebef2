package org.prongsai.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.measure.MeasureTitle;
import org.prongsai.security.Role;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SignedIn(Role.ADMIN)
class ImportViewTest extends SpringBrowserlessTest {

    private static final String SAMPLE = sample();

    @Autowired
    private Database database;

    @BeforeEach
    void open() {
        navigate(ImportView.class);
    }

    @Test
    void a_pasted_report_is_shown_before_anything_is_saved() {
        paste(SAMPLE);

        assertThat(grid().attention())
                .as("three codes, one row, one contradiction")
                .isEqualTo(5);
        assertThat(find(Button.class).withText("นำเข้าทั้งหมด").exists()).isTrue();
        assertThat(database.rows("measure")).isZero();
    }

    @Test
    void a_file_is_read_in_utf_8_and_in_windows_874() {
        for (var charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("x-windows-874")}) {
            open();
            test(find(Upload.class).single()).upload("report.txt", "text/plain", SAMPLE.getBytes(charset));

            assertThat(find(PreviewGrid.class).exists()).as(charset.name()).isTrue();
        }
    }

    @Test
    void a_file_that_is_no_text_says_what_to_do_instead() {
        test(find(Upload.class).single()).upload("report.pdf", "text/plain", new byte[] {'%', 'P', 'D', 'F', 0, -1});

        assertThat(problem()).contains("ไม่ได้ทำจากระบบนี้");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_on_the_server() {
        test(find(Upload.class).single()).upload("report.txt", "text/plain", new byte[IncomingFile.LARGEST_BYTES + 1]);

        assertThat(problem()).contains("เกิน 10 MB");
    }

    @Test
    void text_that_is_no_report_is_explained_and_stays() {
        paste("บันทึกการประชุม");

        assertThat(problem()).contains("ไม่พบตารางตามแบบรายงาน");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("บันทึกการประชุม");
    }

    @Test
    void a_line_is_corrected_in_place_and_the_whole_report_checked_again() {
        paste(SAMPLE);
        find(Button.class, grid().content("มาตรการที่ 1"))
                .withText("แก้ไข")
                .single()
                .click();
        var title =
                find(TextArea.class, find(CorrectDialog.class).single()).all().get(1);
        test(title).setValue("จัดทำคู่มือใหม่ (I2)");

        click("ตรวจสอบใหม่");

        assertThat(find(CorrectDialog.class).exists()).isFalse();
        assertThat(text(grid().content("มาตรการที่ 1"))).contains("จัดทำคู่มือใหม่ (I2)");
    }

    @Test
    void importing_everything_leads_to_the_measures_and_shows_the_row_that_waits() {
        paste(SAMPLE);
        click("นำเข้าทั้งหมด");

        assertThat(database.rows("measure")).isEqualTo(14);
        assertThat(find(Anchor.class).withText("ดูมาตรการปี 2568").single().getHref())
                .isEqualTo("measures?year=2568");
        assertThat(find(Button.class).withText("ผูกกับมาตรการ").exists()).isTrue();
    }

    @Test
    void a_ticked_code_is_imported_as_confirmed_and_the_others_as_inferred() {
        paste(SAMPLE);
        find(Checkbox.class, grid().rendered("มาตรการที่ 13")).single().setValue(true);
        click("นำเข้าทั้งหมด");

        assertThat(database.rows("measure_link where code = 'I5' and not inferred"))
                .isOne();
        assertThat(database.rows("measure_link where inferred")).isEqualTo(2);
    }

    @Test
    void nothing_new_says_so_and_offers_no_import() {
        paste(SAMPLE);
        click("นำเข้าทั้งหมด");
        click("นำเข้ารายงานอื่น");
        paste(SAMPLE);

        assertThat(find(Paragraph.class)
                        .withTextContaining("ไม่มีสิ่งใดต้องนำเข้า")
                        .exists())
                .isTrue();
        assertThat(find(Button.class).withText("นำเข้าทั้งหมด").exists()).isFalse();
    }

    @Test
    void cancelling_leads_back_to_the_pasted_text() {
        paste(SAMPLE);
        click("ยกเลิก");

        assertThat(find(TextArea.class).single().getValue()).isEqualTo(SAMPLE);
        assertThat(database.rows("audit_entry")).isZero();
    }

    @Test
    void an_unknown_division_is_added_only_where_it_is_ticked() {
        paste(SAMPLE.replace("กองส่งเสริมการเกษตร", "กองการศึกษา"));
        test(find(Checkbox.class).withLabelContaining("เพิ่มหน่วยงานใหม่").single())
                .click();
        click("นำเข้าทั้งหมด");

        assertThat(database.rows("division")).isEqualTo(9);
    }

    @Test
    void a_row_that_waits_is_attached_to_a_chosen_measure() {
        paste(SAMPLE);
        click("นำเข้าทั้งหมด");
        click("ผูกกับมาตรการ");
        @SuppressWarnings("unchecked")
        ComboBox<MeasureTitle> measure = find(ComboBox.class).single();
        measure.setValue(measure.getListDataView().getItem(13));
        test(find(Button.class).withText("ผูกกับมาตรการ").last()).click();

        assertThat(database.rows("quarantined_line where state = 'ATTACHED' and measure_number = 14"))
                .isOne();
        assertThat(find(QuarantineList.class).exists()).isFalse();
    }

    @Test
    void a_row_that_waits_is_dropped_after_a_question() {
        paste(SAMPLE);
        click("นำเข้าทั้งหมด");
        click("ตัดออก");
        assertThat(database.rows("quarantined_line where state = 'WAITING'")).isOne();

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(database.rows("quarantined_line where state = 'DROPPED'")).isOne();
    }

    private PreviewTable grid() {
        return new PreviewTable(find(PreviewGrid.class).single());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void paste(String text) {
        test(find(TextArea.class).single()).setValue(text);
        click("ตรวจสอบก่อนนำเข้า");
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String problem() {
        return find(Paragraph.class).withClassName("import-problem").single().getText();
    }

    private static String sample() {
        try (var in = ImportViewTest.class.getResourceAsStream("/demo/report-2568.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
