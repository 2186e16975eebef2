package org.prongsai.scenario.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.NewScore;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Trying other scores: what anybody sees and does. */
class WhatIfViewTest extends ViewTest {

    @Autowired
    private AssessmentService assessment;

    @Autowired
    private StatementCounter counter;

    @Test
    void without_scores_it_says_so() {
        signInAsHead(3);
        open("what-if");

        assertThat(text(find(WhatIfView.class).single())).contains("ยังไม่มีคะแนน");
    }

    @Test
    void it_says_that_indicator_nine_alone_lifts_2568_and_why() {
        arrive("what-if?year=2568");

        assertThat(text(find(WaysCard.class).single()))
                .contains(
                        "สู่ระดับ “ผ่านดี”",
                        "OIT ต้องได้ 85 แต่ได้ 81.38",
                        "ตัวชี้วัด 9 การเปิดเผยข้อมูล จาก 67.75 เป็น 75.00 (+7.25)",
                        "เป็น 1 ใน 2 ตัวชี้วัดของ OIT",
                        "สู่ระดับ “ผ่านดีเยี่ยม”",
                        "ต้องเพิ่มพร้อมกันรวมอย่างน้อย 40.64 คะแนน");
    }

    @Test
    void a_way_up_is_tried_by_one_press_and_marked_at_its_score() {
        arrive("what-if?year=2568");

        click(find(Button.class).withText("ลองดู").first());

        assertThat(result()).contains("ผ่านดี", "90.39", "จากคะแนนจริง 88.94 ผ่าน", "85.00");
        assertThat(text(row(9))).contains("67.75 → 75.00", "▲ 7.25");
        assertThat(field(9).getValue()).isEqualTo("75.00");
        assertThat(slider(9).getValue()).isEqualTo(75.0);
    }

    @Test
    void opening_takes_six_statements_and_moving_none() {
        arrive("dashboard");

        counter.count(() -> open("what-if?year=2568&to=1:90")).assertNumber(6);
        counter.count(() -> type(9, "74.99")).assertNumber(0);
        assertThat(result()).contains("⚠ ต่ำกว่าเกณฑ์ 85");
    }

    @ParameterizedTest
    @ValueSource(strings = {"75", "๗๕.๐๐", " 75,00 "})
    void a_score_is_read_as_people_type_it(String typed) {
        arrive("what-if?year=2568");

        type(9, typed);

        assertThat(field(9).getValue()).isEqualTo("75.00");
        assertThat(result()).contains("ผ่านดี");
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "75.005", "เจ็ดสิบห้า"})
    void what_is_no_score_is_said_at_the_field_and_moves_nothing(String typed) {
        arrive("what-if?year=2568");

        type(9, typed);

        assertThat(field(9).isInvalid()).isTrue();
        assertThat(field(9).getErrorMessage()).isEqualTo("0–100 ทศนิยมไม่เกิน 2 ตำแหน่ง");
        assertThat(field(9).getValue()).isEqualTo(typed);
        assertThat(result()).contains("88.94");
    }

    @Test
    void a_blank_field_or_its_button_takes_one_supposition_back_and_another_button_all() {
        arrive("what-if?year=2568&to=9:75.00&to=1:90");

        type(9, "");
        assertThat(field(9).getValue()).isEqualTo("67.75");
        assertThat(text(row(1))).contains("95.30 → 90.00", "▼ 5.30");

        click("คืนค่าทั้งหมด");
        assertThat(field(1).getValue()).isEqualTo("95.30");
        assertThat(find(Button.class).withText("คืนค่าทั้งหมด").single().isEnabled())
                .isFalse();
    }

    @Test
    void an_address_holds_a_supposition_and_what_it_cannot_mean_is_left_out() {
        arrive("what-if?year=2568&to=9:๗๕&to=99:50&to=1:101&to=x");

        assertThat(field(9).getValue()).isEqualTo("75.00");
        assertThat(field(1).getValue()).isEqualTo("95.30");
    }

    @Test
    void missing_scores_are_named_and_filled_only_when_asked() {
        score(2569, 1, "95.00");
        arrive("what-if?year=2569");

        assertThat(text(find(WhatIfView.class).single()))
                .contains("ยังไม่มีคะแนนของตัวชี้วัด 2, 3, 4, 5, 6, 7, 8, 9, 10", "ยังประเมินไม่ได้");

        click("เริ่มจากค่าเป้าหมาย หรือคะแนนปีก่อนหากไม่มี");

        assertThat(field(9).getValue()).isEqualTo("67.75");
        assertThat(result()).contains("ผ่าน", "จากคะแนนตั้งต้น").doesNotContain("คะแนนจริง");
        assertThat(find(WaysCard.class).single())
                .satisfies(ways -> assertThat(text(ways)).contains("สู่ระดับ “ผ่านดี”"));
    }

    @Test
    void the_best_rating_has_no_way_up() {
        for (var number = 1; number <= 10; number++) {
            score(2569, number, "95.00");
        }
        arrive("what-if");

        assertThat(text(find(WaysCard.class).single())).contains("อยู่ในระดับที่ดีที่สุดแล้ว");
    }

    @Test
    void only_management_is_offered_to_save_targets() {
        arrive("what-if?year=2568");

        assertThat(find(TargetsCard.class).exists()).isFalse();
    }

    @Test
    void it_is_said_in_english_as_well() {
        register.publishedScores();
        signInAsAdmin();
        speakEnglish();
        open("what-if?year=2568");

        assertThat(text(find(WaysCard.class).single()))
                .contains(
                        "OIT needs 85, has 81.38", "Indicator 9 Disclosure of information from 67.75 to 75.00 (+7.25)");
        assertThat(UI.getCurrent().getInternals().getTitle()).contains("What if");
    }

    private void arrive(String address) {
        register.publishedScores();
        signInAsHead(3);
        open(address);
    }

    private void score(int year, int indicator, String points) {
        SystemUser.call(
                () -> assessment.record(List.of(new NewScore(year, indicator, new BigDecimal(points))), "report"));
    }

    private void type(int indicator, String text) {
        test(field(indicator)).setValue(text);
        roundTrip();
    }

    private String result() {
        return text(find(ResultCard.class).single());
    }

    private ScoreRow row(int indicator) {
        return find(ScoreRow.class).all().get(indicator - 1);
    }

    private TextField field(int indicator) {
        return find(TextField.class).all().get(indicator - 1);
    }

    private RangeInput slider(int indicator) {
        return find(RangeInput.class).all().get(indicator - 1);
    }
}
