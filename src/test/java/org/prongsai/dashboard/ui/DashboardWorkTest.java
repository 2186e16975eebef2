package org.prongsai.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is decided on declines, and what the running year still has to do. */
class DashboardWorkTest extends ViewTest {

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void arrive() {
        signInAsManagement();
    }

    @ParameterizedTest
    @CsvSource({
        "ACKNOWLEDGED, ◔ รับทราบแล้ว",
        "PLANNED, ◑ วางแผนแล้ว",
        "CLOSED, ✓ ปิดเรื่องแล้ว",
        "SET_ASIDE, ⊘ ไม่ดำเนินการ"
    })
    void every_decline_tells_how_far_its_review_is_and_leads_to_it(String state, String shown) {
        register.publishedScores();
        review(state, null);
        open("dashboard");

        assertThat(find(Anchor.class).withText(shown).single().getHref()).isEqualTo("declines?indicator=9&year=2568");
    }

    @Test
    void a_decline_that_nobody_took_note_of_is_new() {
        register.publishedScores();
        open("dashboard");

        assertThat(text(find(DeclinesCard.class).single())).contains("● ยังไม่รับทราบ");
        assertThat(find(Anchor.class).withText("ดูทั้งหมด 1 รายการ").single().getHref())
                .isEqualTo("declines?year=2568");
    }

    @Test
    void an_overdue_review_says_so_with_who_has_to_act_until_when() {
        register.publishedScores();
        review("PLANNED", LocalDate.of(2026, 1, 14));
        open("dashboard");

        assertThat(text(find(DeclinesCard.class).single()))
                .contains("⚑ เกินกำหนด", "สำนักปลัดเทศบาล ภายใน 14 ม.ค. 2569");
        assertThat(text(find(DueCard.class).single())).contains("14 ม.ค. 2569", "⚑ เกินกำหนด");
    }

    @Test
    void what_stands_still_below_its_target_is_told_behind_the_declines_and_held_against_it() {
        register.publishedScores();
        jdbc.update("insert into target (fiscal_year, indicator, score, version) values (2568, 7, 92, 0)");
        open("dashboard");

        assertThat(text(find(DeclinesCard.class).single()))
                .containsSubsequence("9. การเปิดเผยข้อมูล", "▲ 0.44", "7. ประสิทธิภาพการสื่อสาร", "ดูทั้งหมด 2 รายการ");
        assertThat(find(ComparisonChart.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("model")
                        .toString())
                .contains("\"target\":\"92.00\"");
    }

    @Test
    void what_fell_over_several_years_is_no_decline_to_be_reviewed() {
        register.publishedScores();
        open("dashboard?year=2568&compare=2560");

        assertThat(text(find(DeclinesCard.class).single())).doesNotContain("ยังไม่รับทราบ");
    }

    @Test
    void what_is_due_next_stands_in_the_order_of_its_days_with_reviews_among_it() {
        register.publishedScores();
        review("PLANNED", LocalDate.of(2026, 2, 1));
        var first = register.add(measure(7).ledBy(3).supportedBy(4).until(LocalDate.of(2026, 1, 31)));
        register.add(measure(2).ledBy(3).until(LocalDate.of(2026, 9, 30)));
        register.add(measure(3).ledBy(4).until(LocalDate.of(2025, 12, 31)));
        open("dashboard");

        var due = find(DueCard.class).single();
        assertThat(text(due))
                .containsSubsequence(
                        "31 ม.ค. 2569", "7. มาตรการที่ 7", "1 ก.พ. 2569", "30 ก.ย. 2569", "2. มาตรการที่ 2")
                .doesNotContain("มาตรการที่ 3")
                .contains("⚑ เกินกำหนด 1 รายการ", "ครบกำหนดใน 30 วัน 2 รายการ");
        assertThat(find(Anchor.class).withText("7. มาตรการที่ 7").single().getHref())
                .isEqualTo("measures?measure=" + first + "&year=2569");
        assertThat(find(Anchor.class)
                        .withText("ครบกำหนดใน 30 วัน 2 รายการ")
                        .single()
                        .getHref())
                .isEqualTo("measures?year=2569&due-soon=yes");
    }

    @Test
    void holes_of_the_running_year_are_counted_and_the_lowest_scores_named_first() {
        register.publishedScores();
        register.add(measure(1).answering("I1", 1).answering(10));
        open("dashboard");

        var holes = find(CoverageCard.class).single();
        assertThat(text(holes))
                .contains("⚠ 8 ตัวชี้วัดไม่มีมาตรการรองรับ", "51 จาก 52 ข้อคำถามและรายการไม่มีมาตรการรองรับ")
                .containsSubsequence("⚠ 9. การเปิดเผยข้อมูล", "⚠ 8. การปรับปรุงการทำงาน", "○ O1 (ตัวชี้วัด 9)")
                .doesNotContain("10. การป้องกันการทุจริต");
        assertThat(find(Anchor.class)
                        .withText("⚠ 8 ตัวชี้วัดไม่มีมาตรการรองรับ")
                        .single()
                        .getHref())
                .isEqualTo("coverage?year=2569&holes=yes");
    }

    @Test
    void without_scores_the_work_of_the_year_is_there_nonetheless() {
        register.add(measure(1).ledBy(3).answering(9));
        open("dashboard");

        assertThat(text(find(ProgressCard.class).single())).contains("กองช่าง");
        assertThat(text(find(CoverageCard.class).single())).contains("⚠ 9 ตัวชี้วัด");
        assertThat(find(RatingCard.class).exists()).isFalse();
    }

    @Test
    void without_measures_every_card_of_the_work_says_so() {
        register.publishedScores();
        open("dashboard");

        assertThat(text(find(ProgressCard.class).single())).contains("ยังไม่มีมาตรการในปีนี้");
        assertThat(text(find(CoverageCard.class).single())).contains("ยังไม่มีมาตรการในปีนี้");
        assertThat(text(find(DueCard.class).single())).contains("ไม่มีรายการที่รอครบกำหนด");
    }

    @Test
    void while_the_new_year_is_only_planned_the_work_shown_is_that_of_the_open_one() {
        register.add(measure(1).of(2568).ledBy(3));
        register.add(measure(1).of(2569).ledBy(4));
        register.year(2569, YearState.PLANNED);
        open("dashboard");

        assertThat(text(find(ProgressCard.class).single()))
                .contains("2568", "กองช่าง")
                .doesNotContain("กองคลัง");
    }

    private void review(String state, LocalDate due) {
        jdbc.update(
                "insert into decline_review (fiscal_year, indicator, state, division_id, due, version)"
                        + " values (2568, 9, ?, ?, ?, 0)",
                state,
                due == null ? null : 2,
                due);
    }
}
