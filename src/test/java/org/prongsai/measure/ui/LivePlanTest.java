package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.testing.Acting;

/** The plan shows by itself what another administrator changes. */
class LivePlanTest extends PlanViewFixture {

    private long measure;

    @BeforeEach
    void layOut() {
        measure = register.add(measure(1).titled("เดิม").ledBy(3));
    }

    @Test
    void the_list_and_the_open_measure_show_another_title() {
        openMeasure(measure);

        retitle("ของเขา");

        soon(() -> assertThat(title().getValue()).isEqualTo("ของเขา"));
        assertThat(lines()).containsExactly("1 ของเขา");
    }

    @Test
    void what_is_being_typed_stays() {
        openMeasure(measure);
        test(title()).setValue("ของฉัน");

        retitle("ของเขา");

        soon(() -> assertThat(lines()).containsExactly("1 ของเขา"));
        assertThat(title().getValue()).isEqualTo("ของฉัน");
    }

    @Test
    void a_form_that_nobody_else_has_changed_is_not_replaced() {
        openMeasure(measure);
        var before = find(PlanEditor.class).single();
        var other = register.add(measure(2).titled("อีกข้อ").ledBy(4));

        Acting.as("admin", () -> planning.retire(other, stored(other).version(), "ซ้ำ"));

        soon(() -> assertThat(lines()).containsExactly("1 เดิม"));
        assertThat(find(PlanEditor.class).single()).isSameAs(before);
    }

    private void retitle(String title) {
        var before = stored(measure);
        var plan = before.definition();
        Acting.as(
                "admin",
                () -> planning.change(
                        measure,
                        before.version(),
                        new MeasureDefinition(
                                plan.fiscalYear(),
                                plan.number(),
                                title,
                                plan.topic(),
                                plan.period(),
                                plan.steps(),
                                plan.links(),
                                plan.leadDivisionId(),
                                plan.supportingDivisionIds())));
    }
}
