package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

/** Web pages as evidence. */
class AddressFormTest extends PartFixture {

    private static final String ADDRESS = "ที่อยู่เว็บของหลักฐาน";

    @Test
    void an_address_is_added_once_and_what_is_wrong_is_said_at_its_field() {
        signInAsHead(3);
        openMeasure();
        assertThat(page()).contains("⚠ ไม่มีหลักฐาน");

        addAddress("https://example.go.th/แผน.pdf", "");
        assertThat(notice()).isEqualTo("เพิ่มหลักฐานแล้ว");
        assertThat(page()).doesNotContain("ไม่มีหลักฐาน").contains("1 จาก 20", "head3", "15 ม.ค. 2569");
        assertThat(find(Anchor.class).withText("https://example.go.th/แผน.pdf").single())
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("https://example.go.th/แผน.pdf"))
                .satisfies(link ->
                        assertThat(link.getElement().getAttribute("rel")).contains("noopener"));
        assertThat(field(ADDRESS).getValue()).isEmpty();

        addAddress("https://example.go.th/แผน.pdf", "");
        assertThat(field(ADDRESS).getErrorMessage()).startsWith("มีหลักฐานนี้อยู่แล้ว");
        addAddress("https://example.go.th/" + "ก".repeat(2_000), "");
        assertThat(field(ADDRESS).getErrorMessage()).startsWith("ที่อยู่ยาว 2,022 ตัวอักษร เกิน 2,000");
        assertThat(field(ADDRESS).getValue()).as("nothing is cut").hasSize(2_022);
        addAddress("javascript:alert(1)", "");
        assertThat(field(ADDRESS).getErrorMessage()).startsWith("ที่อยู่ต้องขึ้นต้นด้วย http://");
        assertThat(field(ADDRESS).isInvalid()).isTrue();
        assertThat(field(ADDRESS).getValue()).isEqualTo("javascript:alert(1)");
        assertThat(database.rows("evidence")).isOne();
    }

    @Test
    void a_page_is_called_by_its_title_and_shows_its_address_below() {
        signInAsHead(3);
        openMeasure();

        addAddress("www.example.go.th/2569", "ประกาศแผน");

        assertThat(find(Anchor.class).withText("ประกาศแผน").single().getHref())
                .isEqualTo("https://www.example.go.th/2569");
        assertThat(page()).contains("https://www.example.go.th/2569 head3");
    }

    @Test
    void a_name_without_an_address_is_asked_for_it_and_stays() {
        signInAsHead(3);
        openMeasure();
        test(field("เรียกว่า (ถ้ามี)")).setValue("ประกาศแผน");

        click("บันทึก");

        assertThat(field(ADDRESS).isInvalid()).isTrue();
        assertThat(field("เรียกว่า (ถ้ามี)").getValue()).isEqualTo("ประกาศแผน");
        assertThat(database.rows("evidence")).isZero();
    }

    private void addAddress(String address, String title) {
        test(field(ADDRESS)).setValue(address);
        test(field("เรียกว่า (ถ้ามี)")).setValue(title);
        click("เพิ่มหลักฐาน");
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }
}
