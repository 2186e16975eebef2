package org.prongsai.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.NewScore;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two years beside each other, with the figures of the published reports, and the years that led there. */
class ComparisonViewTest extends ViewTest {

    @Autowired
    private AssessmentService assessment;

    @Autowired
    private StatementCounter counter;

    @BeforeEach
    void signInAsHead() {
        signInAsHead(3);
    }

    @Test
    void the_result_tells_both_ratings_totals_and_instruments() {
        register.publishedScores();
        open("comparison");

        assertThat(text(find(ResultCard.class).single()))
                .contains("ต้องปรับปรุง ผ่าน", "84.43 88.94", "4.51", "90.52 97.43", "88.38 90.54", "76.91 81.38");
    }

    @Test
    void what_indicator_nine_lost_and_cost_is_said_in_words() {
        register.publishedScores();
        open("comparison");

        assertThat(rows().get(8))
                .contains("9. การเปิดเผยข้อมูล 92.14 67.75", "▼ 24.39", "ทำให้คะแนนรวมลดลง 4.88 คะแนน")
                .contains("รุนแรง", "ลดลง 24.39 คะแนน", "ต่ำกว่าเกณฑ์ 85.00 และ 70.00 คะแนน");
    }

    @Test
    void sorted_by_difference_or_effect_the_worst_stands_first_and_the_best_last() {
        register.publishedScores();

        open("comparison?sort=difference");
        assertThat(rows()).first().asString().startsWith("9.");
        assertThat(rows()).last().asString().startsWith("10.").contains("เพิ่มขึ้น 6.67 คะแนน");
        assertThat(rows().get(1)).startsWith("7.");
        open("comparison?sort=effect");
        assertThat(rows()).first().asString().startsWith("9.");
        assertThat(rows().get(1)).startsWith("7.");
        assertThat(rows().get(2)).startsWith("1.").contains("0.07");
        open("comparison?sort=nonsense");
        assertThat(rows()).first().asString().startsWith("1.");
    }

    @Test
    void a_year_without_scores_stays_a_gap() {
        register.publishedScores();
        SystemUser.call(() -> assessment.record(List.of(new NewScore(2565, 1, new BigDecimal("80"))), "report"));

        open("comparison?trend=indicator");

        var model = find(TrendChart.class)
                .single()
                .getElement()
                .getPropertyRaw("model")
                .toString();
        assertThat(model).contains("\"years\":[\"2565\",\"2566\",\"2567\",\"2568\"]", "[80.00,null,94.14,95.30]");
        assertThat(model).contains("แนวโน้มคะแนนรายตัวชี้วัด_2565-2568");
        assertThat(text(find(TrendCard.class).single())).contains("80.00 – 94.14 95.30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"year=2590", "year=abc&compare=-1", "compare=2570", "compare=2000", "year=2568&compare=2568"})
    void years_that_cannot_be_compared_give_way_to_the_latest_two(String query) {
        register.publishedScores();

        open("comparison?" + query);

        assertThat(text(find(ResultCard.class).single())).startsWith("ผลการประเมิน 2567 → 2568");
    }

    @Test
    void without_scores_it_says_how_scores_get_there() {
        open("comparison");

        assertThat(find(ResultCard.class).exists()).isFalse();
        assertThat(find(H2.class).single().getText()).isEqualTo("ยังไม่มีคะแนน");
    }

    @Test
    void it_takes_at_most_ten_statements() {
        register.publishedScores();

        assertThat(counter.count(() -> open("comparison?year=2568&trend=indicator"))
                        .number())
                .isLessThanOrEqualTo(10);
    }

    private List<String> rows() {
        return from(find(IndicatorsCard.class).single());
    }

    private List<String> from(IndicatorsCard card) {
        return find(NativeTableRow.class, card).all().stream()
                .skip(1)
                .map(row -> text(row).strip())
                .toList();
    }
}
