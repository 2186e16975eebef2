package org.prongsai.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.prongsai.shared.ui.UnsavedDialog;

/** What the page of rules keeps from happening by mistake. */
class RulesLimitsTest extends RulesViewFixture {

    @Test
    void rules_that_judge_scores_say_why_they_cannot_be_deleted() {
        register.publishedScores();
        arrive(2568);

        assertThat(find(Button.class).withText("ลบเกณฑ์ปี 2568").single().isEnabled())
                .isFalse();
        assertThat(page()).contains("ลบเกณฑ์ปี 2568 ไม่ได้ เพราะมีคะแนนที่ใช้เกณฑ์นี้");
    }

    @Test
    void rules_that_judge_nothing_are_deleted_after_a_question() {
        arrive(2569);
        click("คัดลอกจากปี 2568");
        click("ลบเกณฑ์ปี 2569");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(notice()).isEqualTo("ลบเกณฑ์ปี 2569 แล้ว");
        assertThat(page()).contains("ปี 2569 ยังไม่มีเกณฑ์ของตนเอง");
    }

    @Test
    void leaving_asks_while_something_is_not_saved() {
        arrive(2568);
        weight("IIT", "40");

        UI.getCurrent().navigate("dashboard");
        assertThat(find(RulesView.class).all()).hasSize(1);
        test(find(UnsavedDialog.class).single()).reject();

        assertThat(find(RulesView.class).all()).isEmpty();
        assertThat(stored().instruments().getFirst().weight()).isEqualByComparingTo("0.3");
    }

    @Test
    void what_is_typed_of_a_part_is_not_given_up_without_asking() {
        arrive(2568);
        edit("IIT");
        set("น้ำหนัก (ร้อยละ)", "31");

        escape(find(PartDialog.class).single());
        test(find(UnsavedDialog.class).single()).confirm();
        roundTrip();
        assertThat(find(TextField.class).withLabel("น้ำหนัก (ร้อยละ)").single().getValue())
                .isEqualTo("31");

        click("ยกเลิก");
        test(find(UnsavedDialog.class).single()).reject();
        roundTrip();
        assertThat(find(PartDialog.class).exists()).isFalse();
    }

    @Test
    void a_part_that_was_only_looked_at_is_left_at_once() {
        arrive(2568);
        edit("IIT");

        escape(find(PartDialog.class).single());

        assertThat(find(UnsavedDialog.class).exists()).isFalse();
        assertThat(find(PartDialog.class).exists()).isFalse();
    }

    @Test
    void a_rating_that_is_published_keeps_its_word_and_its_place() {
        jdbc.update("insert into official_result values (2568, 'rating', 3, 'letter', 0)");
        arrive(2568);

        edit("ผ่าน");
        set("ชื่อภาษาไทย", "พอใช้");
        click("ตกลง");
        click("บันทึก");

        assertThat(text(find(RulesProblems.class).single()))
                .contains("ระดับที่ 3 “พอใช้”: ระดับที่ประกาศของปี 2568 บันทึกไว้ที่ลำดับนี้");
        assertThat(stored().ladder().get(2).name().th()).isEqualTo("ผ่าน");
    }

    @Test
    void opening_the_page_takes_ten_statements_at_most() {
        register.publishedScores();
        signInAsAdmin();

        counter.count(() -> open("framework?year=2568")).assertAtMost(10);
    }
}
