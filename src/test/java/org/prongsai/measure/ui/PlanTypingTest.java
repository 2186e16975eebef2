package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.shared.ui.DraftKeeper;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Drafts;

/** A plan that was typed and not saved is there again, and is saved like any other. */
class PlanTypingTest extends PlanViewFixture {

    @Test
    void a_new_measure_comes_back_with_its_steps_and_is_saved() {
        open("plan?year=" + YEAR + "&measure=new");

        found(Map.of("number", "1"), Map.of("number", "1", "title", "พิมพ์ค้างไว้", "step.0", "ร่างประกาศ"));

        assertThat(title().getValue()).isEqualTo("พิมพ์ค้างไว้");
        assertThat(step(1).getValue()).isEqualTo("ร่างประกาศ");
        assertThat(editor()).contains("นำข้อความที่ยังไม่ได้บันทึกกลับมาแล้ว");
        click("บันทึก");
        assertThat(lines()).containsExactly("1 พิมพ์ค้างไว้");
    }

    @Test
    void what_another_has_saved_since_is_met_and_not_overwritten() {
        var measure = register.add(measure(1).titled("เดิม"));
        openMeasure(measure);
        var before = stored(measure);
        Acting.as("admin", () -> planning.change(measure, before.version(), renamed(before.definition())));
        openMeasure(register.add(measure(2)));
        openMeasure(measure);

        found(PlanDraft.base(before, new PlanDraft.Choices(before.definition())), Map.of("title", "ของฉัน"));
        click("บันทึก");

        assertThat(isThere(PlanConflictDialog.class)).isTrue();
        assertThat(stored(measure).definition().title()).isEqualTo("ของคนอื่น");
    }

    @Test
    void a_draft_that_is_discarded_leaves_what_is_stored() {
        var measure = register.add(measure(1).titled("เดิม").inSteps("ก"));
        openMeasure(measure);
        var stored = stored(measure);

        found(PlanDraft.base(stored, new PlanDraft.Choices(stored.definition())), Map.of("title", "อื่น"));
        click("ทิ้งข้อความนี้");

        assertThat(title().getValue()).isEqualTo("เดิม");
        assertThat(step(1).getValue()).isEqualTo("ก");
        assertThat(editor()).doesNotContain("นำข้อความที่ยังไม่ได้บันทึกกลับมาแล้ว");
    }

    @Test
    void a_closed_year_keeps_no_draft() {
        var measure = register.add(measure(1));
        register.year(YEAR, YearState.CLOSED);

        openMeasure(measure);

        assertThat(isThere(DraftKeeper.class)).isFalse();
    }

    private void found(Map<String, String> base, Map<String, String> typed) {
        var values = new HashMap<>(base);
        values.putAll(typed);
        Drafts.found(find(DraftKeeper.class).single(), base, values);
        roundTrip();
    }

    private static MeasureDefinition renamed(MeasureDefinition plan) {
        return new MeasureDefinition(
                plan.fiscalYear(),
                plan.number(),
                "ของคนอื่น",
                plan.topic(),
                plan.period(),
                List.of(),
                plan.links(),
                plan.leadDivisionId(),
                plan.supportingDivisionIds());
    }
}
