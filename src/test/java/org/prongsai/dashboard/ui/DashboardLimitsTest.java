package org.prongsai.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.NewScore;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

class DashboardLimitsTest extends ViewTest {

    @Autowired
    private AssessmentService assessment;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void signInWithPublishedScores() {
        register.publishedScores();
        signInAsManagement();
    }

    @Test
    void a_rating_by_rules_that_nobody_checked_says_so() {
        open("dashboard?year=2568&compare=2567");

        assertThat(text(find(RatingCard.class).single()))
                .contains("เกณฑ์ปี 2568 รอตรวจสอบกับคู่มือ")
                .doesNotContain("เกณฑ์ปี 2567 รอ");
        assertThat(find(Anchor.class)
                        .withText("เกณฑ์ปี 2568 รอตรวจสอบกับคู่มือ")
                        .single()
                        .getHref())
                .isEqualTo("framework?year=2568&open=1");
    }

    @Test
    void an_instrument_that_holds_the_next_rating_back_names_its_limit() {
        open("dashboard?year=2568");

        assertThat(text(find(InstrumentsCard.class).single()))
                .contains("OIT เปิดเผย · 40%", "ต่ำกว่าเกณฑ์ 85")
                .containsOnlyOnce("ต่ำกว่าเกณฑ์");
    }

    @Test
    void nothing_holds_a_rating_back_that_asks_for_the_total_alone() {
        open("dashboard?year=2567");

        assertThat(text(find(InstrumentsCard.class).single())).contains("76.91").doesNotContain("ต่ำกว่าเกณฑ์");
    }

    @Test
    void the_limit_of_excellence_is_what_counts_once_the_pass_is_good() {
        score(2569, List.of("99", "99", "99", "99", "99", "88", "88", "88", "99", "99"));

        open("dashboard?year=2569");

        assertThat(text(find(InstrumentsCard.class).single())).containsOnlyOnce("ต่ำกว่าเกณฑ์ 95");
        assertThat(threshold()).isEqualTo("95.00");
    }

    @Test
    void a_threshold_is_drawn_only_under_rules_that_have_one() {
        score(2565, List.of("90", "90", "90", "90", "90", "90", "90", "90", "90", "90"));

        open("dashboard?year=2565");
        assertThat(threshold()).isEqualTo("null");

        open("dashboard?year=2568");
        assertThat(threshold()).isEqualTo("85.00");
    }

    @Test
    void what_is_published_stands_beside_what_is_computed_and_warns_where_they_differ() {
        official("total", "88.90");
        official("instrument:OIT", "81.38");
        open("dashboard");

        assertThat(text(find(RatingCard.class).single()))
                .contains("ประกาศปี 2568:", "88.90", "⚠ ต่างจากประมาณการ", "88.94");
        assertThat(text(find(InstrumentsCard.class).single()))
                .contains("ประกาศ 81.38")
                .doesNotContain("⚠");
    }

    @Test
    void the_way_up_and_every_figure_of_the_result_lead_on() {
        open("dashboard");

        assertThat(find(Anchor.class).withText("ลองปรับคะแนน →").single().getHref())
                .startsWith("what-if?year=2568")
                .contains("75.00");
        assertThat(find(Anchor.class).withText("88.94").single().getHref())
                .isEqualTo("comparison?year=2568&compare=2567");
        assertThat(find(Anchor.class).withText("81.38").single().getHref())
                .isEqualTo("comparison?year=2568&compare=2567");
    }

    private void official(String part, String figure) {
        jdbc.update(
                "insert into official_result (fiscal_year, part, figure, source, version) values (2568, ?, ?, 'typed', 0)",
                part,
                new BigDecimal(figure));
    }

    private void score(int year, List<String> points) {
        var scores = IntStream.range(0, points.size())
                .mapToObj(i -> new NewScore(year, i + 1, new BigDecimal(points.get(i))))
                .toList();
        SystemUser.call(() -> assessment.record(scores, "report"));
    }

    /** As the browser gets it. */
    private String threshold() {
        var model = find(ComparisonChart.class).single().getElement().getPropertyRaw("model");
        return String.valueOf(((JsonNode) model).get("threshold"));
    }
}
