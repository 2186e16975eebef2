package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.shared.ui.ReasonDialog;
import org.prongsai.shared.ui.UnsavedDialog;
import org.prongsai.testing.Acting;

/** Retiring a measure asks for a reason, which is not lost on the way. */
class RetiringTest extends PlanViewFixture {

    private long measure;

    @BeforeEach
    void ask() {
        measure = register.add(measure(1).titled("เดิม").ledBy(3));
        openMeasure(measure);
        click(find(Button.class)
                .withCondition(button -> button.getText().equals("ยกเลิกมาตรการ…"))
                .single());
    }

    @Test
    void without_a_reason_nothing_is_retired() {
        confirm();

        assertThat(reason().isInvalid()).isTrue();
        assertThat(stored(measure).retirement()).isNull();
    }

    @Test
    void a_reason_that_is_typed_is_not_given_up_without_asking() {
        test(reason()).setValue("ซ้ำ");

        escape(find(ReasonDialog.class).single());
        test(find(UnsavedDialog.class).single()).confirm();
        roundTrip();

        assertThat(reason().getValue()).isEqualTo("ซ้ำ");
    }

    @Test
    void whoever_was_overtaken_keeps_the_reason_and_may_go_on() {
        test(reason()).setValue("ซ้ำ");
        changeElsewhere();

        confirm();
        assertThat(notice()).startsWith("มีผู้แก้ไขรายการนี้ก่อนท่าน");
        assertThat(title().getValue()).isEqualTo("ของเขา");
        assertThat(reason().getValue()).isEqualTo("ซ้ำ");
        confirm();

        assertThat(find(ReasonDialog.class).exists()).isFalse();
        assertThat(stored(measure).retirement()).isEqualTo("ซ้ำ");
    }

    private void changeElsewhere() {
        var plan = stored(measure).definition();
        var theirs = new MeasureDefinition(
                plan.fiscalYear(),
                plan.number(),
                "ของเขา",
                plan.topic(),
                plan.period(),
                plan.steps(),
                plan.links(),
                plan.leadDivisionId(),
                plan.supportingDivisionIds());
        Acting.as("admin", () -> planning.change(measure, 0, theirs));
    }

    private void confirm() {
        click(find(Button.class).withText("ยกเลิกมาตรการ").single());
    }

    private TextArea reason() {
        return find(TextArea.class).withLabel("เหตุผล").single();
    }
}
