package org.prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Action is planned in one step, by a measure of the next fiscal year. */
abstract class ReviewPlanContract extends ReviewFixture {

    @Autowired
    private FiscalYearService years;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void planning_in_one_step_adds_the_next_year_and_a_draft_that_the_division_leads() {
        planned();

        var decision = review().decision();
        assertThat(review().summary())
                .returns(ReviewState.PLANNED, ReviewSummary::state)
                .returns(DUE, ReviewSummary::due)
                .returns(false, ReviewSummary::overdue);
        assertThat(decision.plan()).isEqualTo(PLAN);
        assertThat(decision.plannedBy()).isEqualTo("management");
        assertThat(decision.measure())
                .returns(2569, LinkedMeasure::year)
                .returns(1, LinkedMeasure::number)
                .returns("ปรับปรุงการเปิดเผยข้อมูลบนเว็บไซต์", LinkedMeasure::title)
                .returns(true, LinkedMeasure::draft);
        assertThat(Acting.as(mayor, () -> years.find(2569)))
                .map(YearView::state)
                .contains(YearState.PLANNED);
    }

    @Test
    void a_measure_of_the_next_year_is_linked_instead_of_adding_one() {
        var measure =
                register.add(Plan.measure(7).of(2569).titled("เปิดเผยข้อมูล").answering(9));
        acknowledge();

        plan(PLAN, new MeasureChoice.Existing(measure));

        assertThat(review().decision().measure())
                .isEqualTo(new LinkedMeasure(measure, 2569, 7, "เปิดเผยข้อมูล", false, false));
        assertThat(database.rows("measure")).isOne();
    }

    @Test
    void a_measure_that_does_not_address_the_indicator_answers_nothing() {
        var other = register.add(Plan.measure(7).of(2569).answering(8));
        var none = register.add(Plan.measure(8).of(2569));
        acknowledge();

        assertRefused("review.refused.unaddressed.measure", () -> plan(PLAN, new MeasureChoice.Existing(other)));
        assertRefused("review.refused.unaddressed.measure", () -> plan(PLAN, new MeasureChoice.Existing(none)));
        assertThat(review().summary().state()).isEqualTo(ReviewState.ACKNOWLEDGED);
    }

    @Test
    void a_plan_can_be_changed_and_keeps_a_day_that_has_passed() {
        planned();
        clock.set(DUE.plusDays(1));
        assertThat(review().summary().overdue()).isTrue();
        var measure = review().decision().measure().id();

        plan(new ActionPlan("เหตุใหม่", "สั่งใหม่", 3, DUE), new MeasureChoice.Existing(measure));

        assertThat(review().decision().plan()).isEqualTo(new ActionPlan("เหตุใหม่", "สั่งใหม่", 3, DUE));
        assertThat(database.rows("measure")).isOne();
    }

    @Test
    void a_plan_keeps_its_measure_though_that_addresses_the_indicator_no_more() {
        var measure = register.add(Plan.measure(7).of(2569).answering(9));
        acknowledge();
        plan(PLAN, new MeasureChoice.Existing(measure));
        jdbc.sql("delete from measure_link").update();

        plan(new ActionPlan("เหตุใหม่", "สั่งใหม่", 3, DUE), new MeasureChoice.Existing(measure));

        assertThat(review().decision().plan().cause()).isEqualTo("เหตุใหม่");
    }

    @Test
    void what_breaks_a_rule_of_planning_is_refused_and_leaves_nothing_behind() {
        acknowledge();
        var other = register.add(Plan.measure(1).of(2570));

        assertRefused("review.refused.cause", () -> plan(new ActionPlan(" ", "ทำ", 2, DUE), DRAFT));
        assertRefused("review.refused.cause", () -> plan(new ActionPlan("ก".repeat(4_001), "ทำ", 2, DUE), DRAFT));
        assertRefused("review.refused.directive", () -> plan(new ActionPlan("เหตุ", "", 2, DUE), DRAFT));
        assertRefused("review.refused.division", () -> plan(new ActionPlan("เหตุ", "ทำ", 4711, DUE), DRAFT));
        assertRefused(
                "review.refused.due", () -> plan(new ActionPlan("เหตุ", "ทำ", 2, LocalDate.of(2026, 1, 14)), DRAFT));
        assertRefused("review.refused.measure", () -> plan(PLAN, new MeasureChoice.Existing(other)));
        assertRefused("plan.refused.title", () -> plan(PLAN, new MeasureChoice.Draft(" ")));

        plan(new ActionPlan("เหตุ", "ทำ", 2, LocalDate.of(2026, 1, 15)), DRAFT);
        assertThat(database.rows("measure where draft")).isOne();
    }

    @Test
    void a_closed_next_year_takes_no_draft() {
        acknowledge();
        register.year(2569, YearState.CLOSED);

        assertRefused("year.refused.closed", () -> plan(PLAN, DRAFT));
    }
}
