package org.prongsai.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.ScoreFileWords;
import org.prongsai.security.SystemUser;
import org.prongsai.shared.RefusedException;

/** Conflicts, publication and workbooks on screen. */
class ScoresSettledTest extends ScoresViewFixture {

    @Test
    void somebody_who_was_faster_is_shown_with_both_values_and_neither_is_lost() {
        arrive();
        typed(NINE, "92.14");
        save(NINE, "70.00", 0);

        click("บันทึก 1 ช่อง");
        var choice = find(RadioButtonGroup.class).single();
        assertThat(choice.getLabel()).isEqualTo("9. การเปิดเผยข้อมูล ปี 2568");
        assertThat(stored(9)).isEqualByComparingTo("70.00");
        test(choice).selectItem("ใช้ค่าของท่าน 92.14");
        click("ใช้ค่าที่เลือก");
        click("บันทึก 1 ช่อง");

        assertThat(stored(9)).isEqualByComparingTo("92.14");
    }

    @Test
    void buttons_of_a_year_that_stands_as_before_stay_while_scores_are_read_again() {
        arrive();
        var publish = find(Button.class).withText("ประกาศคะแนนปี 2568").single();

        save(NINE, "70.00", 0);

        soon(() -> assertThat(cell(NINE).toString()).contains("70.00"));
        assertThat(find(Button.class).withText("ประกาศคะแนนปี 2568").single()).isSameAs(publish);
    }

    @Test
    void a_published_year_is_locked_until_a_reason_is_given() {
        arrive();
        click("ประกาศคะแนนปี 2568");
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
        assertThat(model().path("columns").get(4).path("state").asString()).isEqualTo("ประกาศแล้ว");
        assertThat(cell(NINE).path("state").asString()).isEqualTo("LOCKED");

        click("แก้ไขคะแนนปี 2568");
        click(find(Button.class).withText("แก้ไขคะแนนปี 2568").last());
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("พิมพ์ผิด");
        click(find(Button.class).withText("แก้ไขคะแนนปี 2568").last());
        typed(NINE, "92.14");
        click("บันทึก 1 ช่อง");

        assertThat(stored(9)).isEqualByComparingTo("92.14");
        assertThat(cell(NINE).path("state").asString()).isEqualTo("LOCKED");
        choose(NINE);
        assertThat(text(find(OriginPanel.class).single())).contains("67.75 → 92.14", "เหตุผล: พิมพ์ผิด");
    }

    @Test
    void the_history_of_a_published_rating_names_both_ratings_and_what_they_asked_for() {
        save("2568/rating", "3", null);
        arrive();
        click("ประกาศคะแนนปี 2568");
        test(find(ConfirmDialog.class).single()).confirm();
        click("แก้ไขคะแนนปี 2568");
        test(find(TextArea.class).single()).setValue("ป.ป.ช. แก้ประกาศ");
        click(find(Button.class).withText("แก้ไขคะแนนปี 2568").last());

        typed("2568/rating", "ผ่านดี");
        click("บันทึก 1 ช่อง");
        choose("2568/rating");

        assertThat(text(find(OriginPanel.class).single()))
                .contains(
                        "ผ่าน (คะแนนรวมตั้งแต่ 85.00) → ผ่านดี (คะแนนรวมตั้งแต่ 85.00 ทุกเครื่องมือตั้งแต่ 85.00)",
                        "เหตุผล: ป.ป.ช. แก้ประกาศ",
                        "กรอก ผ่าน (คะแนนรวมตั้งแต่ 85.00)");
    }

    @Test
    void an_incomplete_year_cannot_be_published_and_says_what_is_missing() {
        arrive();

        click("ประกาศคะแนนปี 2566");
        var question = find(ConfirmDialog.class).single();
        newRequest();
        try {
            test(question).confirm();
        } catch (RefusedException refused) {
            assertThat(refused.messageKey()).isEqualTo("scores.refused.incomplete");
        }

        assertThat(assessment.officialOf(2566).published()).isFalse();
    }

    @Test
    void a_workbook_is_shown_before_it_is_imported_as_a_whole() {
        save("2568/total", "88.00", null);
        arrive();
        var words = new ScoreFileWords("s", "c", "n", "t", "r", Locale.ENGLISH);
        var workbook = SystemUser.call(() -> files.template(List.of(2568), Set.of(), words));
        save(NINE, "92.14", 0);
        click("นำเข้าจาก Excel");

        find(ScoreImportDialog.class).single().show(workbook, "คะแนน.xlsx");
        roundTrip();
        assertThat(text(find(ScoreImportDialog.class).single()))
                .contains("ใหม่ 0 · เปลี่ยน 1 · เหมือนเดิม 10 · รับไม่ได้ 0");
        click("นำเข้า 1 ช่อง");

        assertThat(stored(9)).isEqualByComparingTo("67.75");
    }

    @Test
    void whoever_was_overtaken_importing_keeps_the_preview_and_imports_on_top_of_what_holds_now() {
        arrive();
        var words = new ScoreFileWords("s", "c", "n", "t", "r", Locale.ENGLISH);
        var workbook = SystemUser.call(() -> files.template(List.of(2568), Set.of(), words));
        save(NINE, "80.00", 0);
        click("นำเข้าจาก Excel");
        find(ScoreImportDialog.class).single().show(workbook, "คะแนน.xlsx");
        save(NINE, "70.00", 1);

        click("นำเข้า 1 ช่อง");
        assertThat(notice()).startsWith("มีผู้แก้ไขคะแนนก่อนท่าน จึงยังไม่ได้นำเข้า");
        assertThat(text(find(ScoreImportDialog.class).single())).contains("เปลี่ยน 1");
        assertThat(stored(9)).isEqualByComparingTo("70.00");
        click("นำเข้า 1 ช่อง");

        assertThat(stored(9)).isEqualByComparingTo("67.75");
        assertThat(find(ScoreImportDialog.class).exists()).isFalse();
    }

    @Test
    void a_file_that_is_no_workbook_is_told_and_offers_no_import() {
        arrive();
        click("นำเข้าจาก Excel");

        find(ScoreImportDialog.class).single().show(new byte[] {1, 2, 3}, "a.pdf");

        assertThat(text(find(ScoreImportDialog.class).single())).contains("อ่านไฟล์ไม่ได้");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().startsWith("นำเข้า 1"));
    }
}
