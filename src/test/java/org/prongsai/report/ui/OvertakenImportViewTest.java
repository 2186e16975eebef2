package org.prongsai.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.prongsai.security.Role;
import org.prongsai.testing.Plan;
import org.prongsai.testing.ViewTest;
import org.springframework.core.io.ClassPathResource;

class OvertakenImportViewTest extends ViewTest {

    @Test
    void where_data_changed_after_the_preview_nothing_is_imported_but_a_new_preview_is_shown() throws IOException {
        signIn(people.admin(), Role.ADMIN);
        navigate(ImportView.class);
        test(find(TextArea.class).single())
                .setValue(new ClassPathResource("demo/report-2568.txt").getContentAsString(StandardCharsets.UTF_8));
        click("ตรวจสอบก่อนนำเข้า");
        register.add(Plan.measure(1).of(2568));

        click("นำเข้าทั้งหมด");

        assertThat(notice()).contains("ยังไม่ได้นำเข้า");
        assertThat(database.rows("measure")).isOne();
        assertThat(find(PreviewGrid.class).exists()).isTrue();

        click("นำเข้าทั้งหมด");

        assertThat(database.rows("measure")).isEqualTo(14);
    }
}
