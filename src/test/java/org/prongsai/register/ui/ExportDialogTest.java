package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.AssignmentStatus;

/** The list is taken along with two clicks: what for, and what kind of file. */
class ExportDialogTest extends ListFixture {

    @BeforeEach
    void layOut() {
        var first = register.add(measure(1).titled("แผน").ledBy(3).supportedBy(4));
        register.add(measure(2).titled("ไม่มีใครทำ"));
        register.status(first, 3, AssignmentStatus.COMPLETED);
        signInAsManagement();
    }

    @Test
    void the_kind_of_file_is_all_that_is_asked_for_and_the_file_is_named_after_year_and_day() {
        open("measures?year=2569&group=division");
        click("ส่งออก");
        assertThat(text(dialog()))
                .contains("ตามที่กรอง จัดกลุ่ม และเรียงไว้ขณะนี้", "2026-03-31")
                .doesNotContain("ดาวน์โหลด");

        click("CSV");
        awaitFile();

        assertThat(text(dialog())).contains("จัดทำไฟล์แล้ว 3 แถว");
        assertThat(find(Anchor.class, dialog()).single().getText())
                .isEqualTo("ดาวน์โหลด มาตรการ-ITA-2569-ณ-2569-01-15.csv");
        assertThat(database.rows("audit_entry where action = 'EXPORTED'")).isOne();
    }

    @Test
    void only_what_the_list_shows_is_counted() {
        open("measures?year=2569&division=4");
        click("ส่งออก");

        click("Excel (XLSX)");
        awaitFile();

        assertThat(text(dialog())).contains("จัดทำไฟล์แล้ว 1 แถว");
    }

    @Test
    void the_rows_are_counted_before_and_one_kind_stands_out_which_is_the_one_chosen_last() {
        open("measures?year=2569");
        click("ส่งออก");
        assertThat(text(dialog())).contains("ไฟล์จะมีทั้ง 3 แถว");
        assertThat(primary()).containsExactly("Excel (XLSX)");

        click("CSV");
        awaitFile();
        click("ปิด");
        click("ส่งออก");

        assertThat(primary()).containsExactly("CSV");
    }

    @Test
    void who_asked_the_server_before_goes_on_to_do_so() {
        UI.getCurrent().setPollInterval(5_000);
        open("measures?year=2569");
        click("ส่งออก");
        click("CSV");
        awaitFile();

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(5_000);
    }

    private List<String> primary() {
        return find(Button.class, dialog()).all().stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .map(Button::getText)
                .toList();
    }

    @Test
    void closing_it_leaves_nothing_to_download() {
        open("measures?year=2569");
        click("ส่งออก");
        click("ยกเลิก");

        assertThat(find(ExportDialog.class).exists()).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(database.rows("audit_entry where action = 'EXPORTED'")).isZero();
    }

    private ExportDialog dialog() {
        return find(ExportDialog.class).single();
    }

    /** The page asks how far it is, as a browser does every now and then. */
    private void awaitFile() {
        await().pollInSameThread().untilAsserted(() -> {
            newRequest();
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            roundTrip();
            assertThat(find(Anchor.class, dialog()).exists()).isTrue();
        });
    }
}
