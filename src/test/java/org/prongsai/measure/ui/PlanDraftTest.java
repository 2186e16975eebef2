package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.Period;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.measure.MeasureLink;
import org.prongsai.measure.MeasurePlan;
import org.prongsai.shared.ui.Draft;

/** What a browser kept of the form of a plan. */
class PlanDraftTest {

    private static final Period YEAR = new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30));

    private static final MeasureDefinition NOW = new MeasureDefinition(
            2569,
            12,
            "เดิม",
            7,
            YEAR,
            List.of("ก", "ข"),
            List.of(new MeasureLink("I2", 1, true), MeasureLink.toIndicator(10)),
            3L,
            Set.of(4L, 5L));

    private static final MeasurePlan PLAN = new MeasurePlan(8, 5, NOW, null, false, Set.of());

    @Test
    void everything_that_was_chosen_comes_back_as_it_was() {
        var base = PlanDraft.base(PLAN, new PlanDraft.Choices(NOW));

        assertThat(PlanDraft.typed(draft(base, base), NOW)).isEqualTo(NOW);
        assertThat(PlanDraft.number(draft(base, base), NOW)).isEqualTo("12");
    }

    @Test
    void texts_and_the_steps_that_are_left_are_those_that_were_typed() {
        var typed = PlanDraft.typed(
                draft(Map.of(), Map.of("title", "ใหม่", "step.0", "ค", "step.1", " ", "step.2", "ง")), NOW);

        assertThat(typed.title()).isEqualTo("ใหม่");
        assertThat(typed.steps()).containsExactly("ค", "ง");
        assertThat(typed.period()).isEqualTo(YEAR);
        assertThat(typed.leadDivisionId()).isEqualTo(3);
    }

    @Test
    void a_proposed_number_gives_way_to_a_newer_one_and_a_typed_one_stays_readable_or_not() {
        assertThat(PlanDraft.number(draft(Map.of("number", "9"), Map.of("number", "9")), NOW))
                .isEqualTo("12");
        assertThat(PlanDraft.number(draft(Map.of("number", "9"), Map.of("number", "สิบ")), NOW))
                .isEqualTo("สิบ");
    }

    @Test
    void saving_goes_on_top_of_the_version_that_its_author_saw() {
        assertThat(PlanDraft.basis(draft(Map.of("version", "2"), Map.of()), PLAN)
                        .version())
                .isEqualTo(2);
        assertThat(PlanDraft.basis(draft(Map.of("version", "x"), Map.of()), PLAN)
                        .version())
                .isEqualTo(4);
    }

    @Test
    void choices_that_a_browser_made_up_leave_those_that_are_stored() {
        for (var choices : List.of(
                "",
                "null",
                "{}",
                "[]",
                "{\"start\":\"2026-02-01\",\"end\":\"2026-01-01\",\"links\":[],\"supporting\":[],\"steps\":0}",
                "{\"start\":\"2026-02-30\"}",
                "{\"start\":\"2026-02-01\",\"end\":\"2026-03-01\",\"links\":[null],\"supporting\":[null],\"steps\":0}")) {
            var typed = PlanDraft.typed(draft(Map.of(), Map.of("choices", choices)), NOW);

            assertThat(typed.period()).as(choices).isEqualTo(YEAR);
            assertThat(typed.links()).as(choices).isEqualTo(NOW.links());
        }
    }

    @Test
    void a_new_measure_of_each_year_has_a_draft_of_its_own() {
        var blank = new MeasurePlan(PlanEditor.NOT_STORED, 0, NOW, null, false, Set.of());

        assertThat(PlanDraft.form(blank)).isEqualTo("plan-new:2569");
        assertThat(PlanDraft.form(PLAN)).isEqualTo("plan:8");
    }

    private static Draft draft(Map<String, String> base, Map<String, String> values) {
        return new Draft(base, values, Instant.EPOCH);
    }
}
