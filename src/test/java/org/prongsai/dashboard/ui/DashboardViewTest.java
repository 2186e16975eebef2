package org.prongsai.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.shared.ui.YearPicker;
import org.prongsai.testing.ViewTest;

/** What management sees first: the rating, the one decline with its reason, and the way up. */
class DashboardViewTest extends ViewTest {

    @BeforeEach
    void arrive() {
        signInAsManagement();
    }

    @Test
    void the_rating_comes_with_the_total_and_where_it_comes_from() {
        register.publishedScores();
        open("dashboard");

        assertThat(card(RatingCard.class))
                .contains("ผ่าน", "88.94", "เพิ่มขึ้น ▲ 4.51", "จาก 84.43 ต้องปรับปรุง ในปี 2567");
    }

    @Test
    void the_shortest_way_up_is_one_indicator() {
        register.publishedScores();
        open("dashboard");

        assertThat(card(RatingCard.class))
                .contains("ทางที่สั้นที่สุดสู่ “ผ่านดี”", "ตัวชี้วัด 9 การเปิดเผยข้อมูล จาก 67.75 เป็น 75.00 (+7.25)");
    }

    @Test
    void the_decline_is_shown_first_with_what_it_cost_and_that_no_measure_answers_it() {
        register.publishedScores();
        register.add(measure(1).of(2568).answering(10).ledBy(3));
        open("dashboard");

        assertThat(find(H3.class).first().getText()).isEqualTo("9. การเปิดเผยข้อมูล");
        assertThat(card(DeclinesCard.class))
                .contains(
                        "คะแนนที่ลดลง · 1",
                        "▼ 24.39",
                        "92.14 → 67.75",
                        "รุนแรง",
                        "ทำให้คะแนนรวมลดลง 4.88 คะแนน",
                        "⚠ ไม่มีมาตรการใดในปี 2568 รองรับตัวชี้วัดนี้");
        assertThat(find(Anchor.class).withText("ดูมาตรการ").single().getHref())
                .isEqualTo("measures?indicator=9&year=2568");
    }

    @Test
    void measures_that_answer_the_decline_are_counted() {
        register.publishedScores();
        register.add(measure(1).of(2568).answering(9, 9).ledBy(3).supportedBy(4));
        register.add(measure(2).of(2568).answering(9));
        open("dashboard");

        assertThat(card(DeclinesCard.class))
                .contains("มี 2 มาตรการในปี 2568 รองรับ")
                .doesNotContain("⚠");
    }

    @Test
    void the_instrument_that_holds_the_rating_back_says_so() {
        register.publishedScores();
        open("dashboard");

        assertThat(card(InstrumentsCard.class))
                .contains("IIT ภายใน · 30% 97.43", "EIT ภายนอก · 30% 90.54", "OIT เปิดเผย · 40% 81.38")
                .containsOnlyOnce("ต่ำกว่าเกณฑ์ 85");
    }

    @Test
    void every_indicator_is_in_the_chart_with_its_measures() {
        register.publishedScores();
        register.add(measure(1).of(2568).answering(1).ledBy(3));
        open("dashboard");

        var model = find(ComparisonChart.class)
                .single()
                .getElement()
                .getPropertyRaw("model")
                .toString();
        assertThat(model).contains("\"67.75\"", "\"24.39\"", "\"DECLINE\"", "measures?indicator=9&year=2568");
        assertThat(model.split("\"href\"")).hasSize(11);
    }

    @Test
    void a_link_leads_to_the_same_years_in_the_comparison() {
        register.publishedScores();
        open("dashboard");

        assertThat(find(Anchor.class)
                        .withText("เทียบปีอื่นและดูแนวโน้ม")
                        .single()
                        .getHref())
                .isEqualTo("comparison?year=2568&compare=2567");
    }

    @Test
    void progress_names_every_division_with_links_to_its_measures() {
        register.publishedScores();
        var measure = register.add(measure(1).ledBy(3).supportedBy(4).until(LocalDate.of(2025, 12, 31)));
        register.status(measure, 3, AssignmentStatus.COMPLETED);
        open("dashboard");

        assertThat(card(ProgressCard.class)).contains("ทุกหน่วยงาน ⚑ 1 1 / 2", "กองช่าง 1 / 1", "กองคลัง ⚑ 1 0 / 1");
        assertThat(find(Anchor.class).withText("⚑ 1").all())
                .extracting(Anchor::getHref)
                .containsExactly("measures?overdue=yes&year=2569", "measures?division=4&overdue=yes&year=2569");
    }

    @Test
    void without_scores_it_says_how_scores_get_there() {
        open("dashboard");

        assertThat(find(H2.class).first().getText()).isEqualTo("ยังไม่มีคะแนน");
        assertThat(find(YearPicker.class).exists()).isFalse();
    }

    @Test
    void the_years_are_chosen_above_and_kept_in_the_address() {
        register.publishedScores();
        open("dashboard");
        assertThat(later().getValue()).isEqualTo(2568);
        assertThat(earlier().getValue()).isEqualTo(2567);

        test(later()).selectItem("2567");
        roundTrip();

        assertThat(address()).isEqualTo("dashboard?year=2567");
        assertThat(card(RatingCard.class)).contains("ต้องปรับปรุง", "84.43", "จาก – ยังประเมินไม่ได้ ในปี 2566");
        assertThat(card(DeclinesCard.class)).contains("ไม่มีคะแนนปี 2566 ให้เทียบ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"year=2590", "year=abc&compare=-1", "compare=2570", "year=2568&compare=2568", "compare=9999"})
    void years_that_cannot_be_compared_give_way_to_the_latest_two(String query) {
        register.publishedScores();

        open("dashboard?" + query);

        assertThat(later().getValue()).isEqualTo(2568);
        assertThat(earlier().getValue()).isEqualTo(2567);
    }

    @Test
    void everything_is_there_in_english() {
        register.publishedScores();
        speakEnglish();
        open("dashboard");

        assertThat(card(DeclinesCard.class))
                .contains(
                        "9. Disclosure of information", "Severe", "Cost the total 4.88 points", "⚠ No measure of 2568");
        assertThat(card(RatingCard.class))
                .contains("Pass", "Shortest way to “Good pass”", "from 67.75 to 75.00 (+7.25)");
    }

    private String card(Class<? extends Card> card) {
        return text(find(card).single());
    }

    private YearPicker later() {
        return find(YearPicker.class).withAriaLabel("ปีงบประมาณ").single();
    }

    private YearPicker earlier() {
        return find(YearPicker.class).withAriaLabel("เทียบกับ").single();
    }
}
