package org.prongsai.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.prongsai.attachment.IncomingFile;

class ReportUploadTest extends ImportViewFixture {

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
    void a_line_is_corrected_in_place_and_the_whole_report_checked_again() {
        paste(SAMPLE);
        find(Button.class, grid().rendered("มาตรการที่ 1"))
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
}
