package org.prongsai.division.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Units are taken in from a file: what would change is seen before anything does. */
class DivisionImportViewTest extends ViewTest {

    private static final String HEAD = "ชื่อหน่วยงาน,ชื่อภาษาอังกฤษ,ลำดับ\n";

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void signIn() {
        signInAsAdmin();
    }

    @Test
    void what_would_change_is_shown_and_imported_with_one_press() {
        open("divisions/import");
        send(HEAD + "กองช่าง,Works,3\nกองการศึกษา,Education,\nกองคลัง,,\n");

        assertThat(page()).contains("ใหม่ 1 · เปลี่ยน 1 · เหมือนเดิม 1 · รับไม่ได้ 0");
        assertThat(lines()).hasSize(2);
        assertThat(database.rows("audit_entry")).isZero();

        click("นำเข้า 2 แถว");

        assertThat(page()).contains("นำเข้าแล้ว", "ใหม่ 1 · เปลี่ยน 1");
        assertThat(database.rows("division where name_en in ('Works', 'Education')"))
                .isEqualTo(2);
        open("divisions");
        assertThat(find(Grid.class).single().getListDataView().getItemCount()).isEqualTo(9);
    }

    @Test
    void a_refused_row_says_which_why_and_what_to_do_and_nothing_can_be_imported() {
        open("divisions/import");
        send(HEAD + "กอง ช่าง,,\n");

        assertThat(page()).contains("มีแถวที่รับไม่ได้").doesNotContain("นำเข้า 1 แถว");
        assertThat(lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n", "\"ชื่อหน่วยงาน\n", "ชื่อหน่วยงาน,ชื่อหน่วยงาน\n"})
    void what_is_no_list_is_told_beside_the_form(String file) {
        open("divisions/import");
        send(file);

        assertThat(find(Upload.class).single().isVisible()).isTrue();
        assertThat(page()).containsPattern("กรุณาใช้แบบฟอร์ม|ไม่มีตัวปิด|กรุณาเหลือไว้คอลัมน์เดียว");
    }

    @Test
    void a_file_of_an_english_reader_is_read_by_a_thai_one() {
        open("divisions/import");
        send("Thai name;English name\nExample (this row may be deleted);x\nกองช่าง;Works\n");

        assertThat(page()).contains("เปลี่ยน 1");
    }

    @Test
    void who_was_faster_is_not_overwritten() {
        open("divisions/import");
        send(HEAD + "กองช่าง,Works,\n");
        jdbc.update("update division set name_en = 'Engineering' where id = 3");

        click("นำเข้า 1 แถว");

        assertThat(notice()).startsWith("ข้อมูลเปลี่ยนไป");
        assertThat(page()).contains("เปลี่ยน 1");
        assertThat(database.rows("division where name_en = 'Engineering'")).isOne();
    }

    private List<?> lines() {
        return find(Grid.class).single().getListDataView().getItems().toList();
    }

    private void send(String text) {
        newRequest();
        test(find(Upload.class).single()).upload("units.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private String page() {
        return text((Component) getCurrentView());
    }
}
