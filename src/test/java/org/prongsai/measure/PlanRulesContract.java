package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What breaks a rule of planning is refused, with a word on the field. */
abstract class PlanRulesContract extends PlanFixture {

    @Test
    void texts_are_trimmed_and_empty_steps_are_left_out() {
        var measure = create(new MeasureDefinition(
                YEAR, 1, " ชื่อ\u00a0", null, FIRST_QUARTER, List.of(" ", "ก "), List.of(), 3L, Set.of(3L)));

        var stored = stored(measure).definition();
        assertThat(stored.title()).isEqualTo("ชื่อ");
        assertThat(stored.steps()).containsExactly("ก");
        assertThat(stored.supportingDivisionIds()).isEmpty();
    }

    @Test
    void a_script_is_a_text_like_any_other() {
        var script = "<script>alert(1)</script>";

        assertThat(stored(create(titled(script))).definition().title()).isEqualTo(script);
    }

    @Test
    void a_number_that_is_taken_or_none_is_refused() {
        var first = create(plan(1));
        retire(first, "ยุบรวม");
        var second = create(plan(2));

        assertRefused("plan.refused.taken", () -> create(plan(1)));
        assertRefused("plan.refused.taken", () -> change(second, plan(1)));
        assertRefused("plan.refused.number", () -> create(plan(0)));
        assertRefused("plan.refused.number", () -> change(second, plan(10_000)));
        assertThat(create(plan(9_999))).isPositive();
    }

    @Test
    void a_text_that_is_missing_or_too_long_is_refused() {
        assertRefused("plan.refused.title", () -> create(titled(" ")));
        assertRefused("plan.refused.title", () -> create(titled("ก".repeat(4_001))));
        assertThat(create(titled("ก".repeat(4_000)))).isPositive();
        var tooLong = new MeasureDefinition(
                YEAR, 2, "ก", null, FIRST_QUARTER, List.of("ก".repeat(100_000)), List.of(), null, Set.of());
        assertRefused("measure.refused.steps", () -> create(tooLong));
    }

    @Test
    void a_topic_link_or_division_that_is_not_offered_is_refused() {
        assertRefused("plan.refused.topic", () -> create(plan(1).about(8)));
        assertRefused("plan.refused.links", () -> create(linked(new MeasureLink("I99", 1, false))));
        assertRefused("plan.refused.links", () -> create(linked(new MeasureLink("I2", 2, false))));
        assertRefused("plan.refused.links", () -> create(linked(new MeasureLink("I2", 1, true))));
        assertRefused("plan.refused.links", () -> create(linked(MeasureLink.toIndicator(11))));
        assertRefused("plan.refused.divisions", () -> create(plan(1).carriedOutBy(4711L, Set.of())));
        assertRefused("plan.refused.divisions", () -> create(plan(1).carriedOutBy(null, Set.of(4711L))));
        assertThat(database.rows("measure")).isZero();
    }
}
