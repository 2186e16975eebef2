package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.StatusChange;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;

/** Who changed what, and an earlier text that is wanted back. */
class HistorySectionTest extends PartFixture {

    @Test
    void an_earlier_text_comes_back_into_the_form_and_is_saved_as_a_change_like_any_other() {
        report("ฉบับแรก", "ฉบับที่สอง");
        signIn("head3", Role.DIVISION_HEAD);
        openMeasure();

        click("ใช้ข้อความเดิมนี้");
        assertThat(area(OUTCOME).getValue()).isEqualTo("ฉบับแรก");
        assertThat(stored().outcome()).isEqualTo("ฉบับที่สอง");
        click("บันทึก");

        assertThat(stored().outcome()).isEqualTo("ฉบับแรก");
        assertThat(page()).contains("ผลลัพธ์: ฉบับที่สอง → ฉบับแรก");
    }

    @Test
    void what_is_typed_is_not_replaced_unasked() {
        report("ฉบับแรก", "ฉบับที่สอง");
        signIn("head3", Role.DIVISION_HEAD);
        openMeasure();
        test(area(OUTCOME)).setValue("กำลังพิมพ์");

        click("ใช้ข้อความเดิมนี้");

        assertThat(area(OUTCOME).getValue()).isEqualTo("กำลังพิมพ์");
    }

    @Test
    void who_may_not_edit_is_offered_no_earlier_text() {
        report("ฉบับแรก", "ฉบับที่สอง");
        signInAsManagement();

        openPart(3);

        assertThat(page()).contains("ผลลัพธ์: ฉบับแรก → ฉบับที่สอง");
        assertThat(find(Button.class).withText("ใช้ข้อความเดิมนี้").exists()).isFalse();
    }

    @Test
    void a_long_text_is_folded_and_an_opened_one_whole() {
        var text = "ยาวมาก".repeat(60);
        report(text);
        signInAsManagement();

        openPart(3);

        var folded = find(NativeDetails.class).withClassName("folded-text").single();
        assertThat(folded.getSummaryText() + text(folded)).contains("… ", "แสดงทั้งหมด", text);
    }

    @Test
    void more_than_a_page_is_shown_page_by_page_and_the_newest_first() {
        var texts = new String[60];
        for (var i = 0; i < texts.length; i++) {
            texts[i] = "ครั้งที่ " + (i + 1);
        }
        report(texts);
        signInAsManagement();
        openPart(3);
        assertThat(lines()).isEqualTo(50);
        assertThat(page()).contains("→ ครั้งที่ 60").doesNotContain("→ ครั้งที่ 9");

        click("แสดงรายการเก่ากว่า");

        assertThat(page()).contains("→ ครั้งที่ 9", "– → ครั้งที่ 1");
        assertThat(find(Button.class).withText("แสดงรายการเก่ากว่า").exists()).isFalse();
    }

    private long lines() {
        return find(HistoryList.class).single().getChildren().count();
    }

    private void report(String... outcomes) {
        var other = people.head(3);
        Acting.as(other, () -> {
            var version = 0;
            for (var outcome : outcomes) {
                version = assignments
                        .report(new StatusChange(part, version, IN_PROGRESS, outcome, ""))
                        .state()
                        .version();
            }
        });
    }
}
