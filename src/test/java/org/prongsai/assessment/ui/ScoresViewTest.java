package org.prongsai.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scores on screen: who may type, what becomes of it, and what is said about it. */
class ScoresViewTest extends ScoresViewFixture {

    @Test
    void an_administrator_types_and_saves() {
        arrive();

        typed(NINE, "๙๒,๑๔");
        click("บันทึก 1 ช่อง");

        assertThat(notice()).isEqualTo("บันทึกคะแนนแล้ว 1 ช่อง");
        assertThat(stored(9)).isEqualByComparingTo("92.14");
        assertThat(find(Button.class).withText("บันทึก").single().isEnabled()).isFalse();
    }

    @Test
    void english_tells_one_cell_from_several() {
        signInAsAdmin();
        speakEnglish();
        open("scores?year=2568");

        pasted("2566/indicator:1", 0, "94.14\r\n101\r\n");
        assertThat(notice()).isEqualTo("2 cells pasted; 1 has to be corrected before saving");
        assertThat(text(find(ScoreProblems.class).single())).contains("1 cell has to be corrected");
        pasted("2566/indicator:2", 1, "93.96\r\n");
        assertThat(notice()).isEqualTo("1 cell pasted, not saved yet");
        click("Save 2 cells");
        assertThat(notice()).isEqualTo("2 scores saved");
    }

    @Test
    void a_pasted_block_is_saved_in_one_go_with_its_source() {
        arrive();

        pasted(
                "2566/indicator:1",
                0,
                "94.14\r\n93.96\r\n96.55\r\n76.67\r\n91.26\r\n92.40\r\n89.46\r\n83.28\r\n92.14\r\n61.67\r\n");
        test(find(TextField.class).withLabel("ที่มาของคะแนน").single()).setValue("ประกาศ ป.ป.ช.");
        click("บันทึก 10 ช่อง");

        assertThat(assessment.scoresOf(List.of(2566))).hasSize(10);
        choose("2566/indicator:9");
        assertThat(text(find(OriginPanel.class).single()))
                .contains("9. การเปิดเผยข้อมูล ปี 2566", "กรอก 92.14", "ที่มา: ประกาศ ป.ป.ช.", "· admin");
    }

    @Test
    void what_is_no_score_is_marked_at_its_cell_told_in_words_and_not_saved() {
        arrive();

        typed(NINE, "101");
        click("บันทึก 1 ช่อง");

        assertThat(stored(9)).isEqualByComparingTo("67.75");
        assertThat(text(find(ScoreProblems.class).single()))
                .contains(
                        "ต้องแก้ไข 1 ช่องก่อนบันทึก",
                        "9. การเปิดเผยข้อมูล ปี 2568: “101” คะแนนต้องอยู่ระหว่าง 0 ถึง 100");

        typed(NINE, "67.75");
        assertThat(find(ScoreProblems.class).all()).noneMatch(ScoreProblems::isVisible);
    }

    @Test
    void a_block_without_room_is_refused_and_changes_nothing() {
        arrive();

        pasted(NINE, 8, "1\n2\n3");

        assertThat(notice())
                .isEqualTo("ช่วงที่วางมี 3 แถว 1 คอลัมน์ แต่จากช่องที่เลือกมีที่ว่าง 2 แถว 1 คอลัมน์ จึงไม่ได้วาง");
        assertThat(find(Button.class).withText("บันทึก").single().isEnabled()).isFalse();
    }

    @Test
    void the_published_result_stands_beside_the_estimate_with_a_warning_where_they_differ() {
        save("2568/total", "88.94", null);
        save("2568/instrument:OIT", "81.37", null);
        arrive();

        assertThat(cell("2568/total").path("note").asString()).isEqualTo("ประมาณการ 88.94");
        assertThat(cell("2568/total").path("differs").asBoolean()).isFalse();
        assertThat(cell("2568/instrument:OIT").path("note").asString()).isEqualTo("⚠ ต่างจากประมาณการ 81.38");
        assertThat(cell("2568/rating").path("note").asString()).isEqualTo("ประมาณการ ผ่าน");
    }

    @Test
    void items_are_opened_in_the_address_and_typed_like_indicators() {
        arrive();

        fire("row-toggled", Map.of("indicator", 9));
        roundTrip();
        assertThat(address()).isEqualTo("scores?items=9");
        typed("2568/item:O1", "50");
        click("บันทึก 1 ช่อง");

        assertThat(assessment.itemScoresOf(List.of(2568))).hasSize(1);
        assertThat(cell(NINE).path("note").asString()).isEqualTo("เฉลี่ยรายข้อ 50.00");
    }

    @Test
    void what_is_typed_stays_while_other_years_are_looked_at() {
        arrive();
        typed(NINE, "92.14");

        open("scores?year=2563");
        assertThat(model().path("columns").get(4).path("year").asString()).isEqualTo("2563");
        assertThat(model().path("columns").get(4).path("note").asString()).isEqualTo("ใช้เกณฑ์ปี 2564");
        click("บันทึก 1 ช่อง");

        assertThat(stored(9)).isEqualByComparingTo("92.14");
    }

    @Test
    void leaving_with_something_unsaved_is_asked_about() {
        arrive();
        typed(NINE, "92.14");

        open("dashboard");

        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(address()).startsWith("scores");
    }

    @Test
    void management_reads_the_scores_without_anything_to_type_in() {
        signInAsManagement();
        open("scores");

        assertThat(cell(NINE).path("state").asString()).isEqualTo("READ");
        assertThat(cell(NINE).path("text").asString()).isEqualTo("67.75");
        assertThat(find(TextField.class).exists()).isFalse();
        assertThat(find(PublicationPanel.class).exists()).isFalse();
        assertThat(find(Anchor.class).withText("ดาวน์โหลดแบบฟอร์ม Excel").exists())
                .isFalse();
        choose(NINE);
        assertThat(text(find(OriginPanel.class).single())).contains("กรอก 67.75", "ที่มา: report", "· ระบบ");
    }

    @Test
    void what_a_forged_request_of_a_reader_types_stays_without_effect() {
        signInAsManagement();
        open("scores");

        typed(NINE, "100");
        pasted(NINE, 8, "100");

        assertThat(cell(NINE).path("text").asString()).isEqualTo("67.75");
    }

    @Test
    void ten_years_are_shown_on_demand() {
        signInAsAdmin();
        open("scores?year=2568&years=10");

        assertThat(model().path("columns").size()).isEqualTo(10);
        assertThat(model().path("columns").get(0).path("year").asString()).isEqualTo("2559");
    }
}
