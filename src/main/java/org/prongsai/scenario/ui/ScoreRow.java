package org.prongsai.scenario.ui;

import static org.prongsai.scenario.ui.Words.span;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.ScoreReading;
import org.prongsai.assessment.WhatIf;
import org.prongsai.shared.ui.PointsChange;
import org.prongsai.shared.ui.ShownScore;

/** One indicator: a slider for a quick look, a field for the exact score, what it was, and the way back. */
class ScoreRow extends Composite<Div> {

    private static final double HIGHEST = 100;
    private static final double SLIDER_STEP = 0.25;
    private static final int SENT_EVERY_MILLIS = 100;
    private static final int DECIMALS = 2;

    private final int number;
    private final RangeInput slider = new RangeInput(ValueChangeMode.TIMEOUT);
    private final TextField field = new TextField();
    private final Div goal = new Div();
    private final Div change = new Div();
    private final Button reset;
    private final transient Moves moves;
    private transient @Nullable Shown shown;

    /** Tells what the user does with a score. */
    interface Moves {

        void move(int indicator, BigDecimal score);

        void reset(int indicator);
    }

    ScoreRow(Indicator indicator, Moves moves) {
        this.number = indicator.number();
        this.moves = moves;
        var name = number + ". " + indicator.name().in(getLocale());
        slider.setMin(0);
        slider.setMax(HIGHEST);
        slider.setStep(SLIDER_STEP);
        // Left unsaid, the browser puts it in the middle.
        slider.getElement().setProperty("value", 0);
        slider.setValueChangeTimeout(SENT_EVERY_MILLIS);
        slider.setAriaLabel(getTranslation("whatIf.slider", name));
        slider.addValueChangeListener(moved -> {
            if (moved.isFromClient()) {
                moves.move(number, BigDecimal.valueOf(moved.getValue()).setScale(DECIMALS, RoundingMode.HALF_UP));
            }
        });
        field.setAriaLabel(getTranslation("whatIf.field", name));
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.getElement().setAttribute("inputmode", "decimal");
        field.setManualValidation(true);
        field.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                read(typed.getValue());
            }
        });
        reset = new Button(getTranslation("whatIf.reset"), click -> moves.reset(number));
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        reset.setAriaLabel(getTranslation("whatIf.reset.one", name));
        goal.addClassName("quiet");
        change.addClassName("what-if-change");
        var heading = new Div(span(name), goal);
        heading.addClassName("what-if-name");
        getContent().addClassName("what-if-row");
        getContent().add(heading, slider, field, change, reset);
    }

    /** What cannot be read is said at the field and moves nothing; a blank field takes the supposition back. */
    private void read(String text) {
        var reading = ScoreReading.of(text);
        field.setInvalid(!reading.isReadable());
        field.setErrorMessage(reading.isReadable() ? "" : getTranslation("whatIf.field.wrong"));
        if (reading.isBlank()) {
            moves.reset(number);
        } else if (reading.score() != null) {
            moves.move(number, reading.score());
        }
    }

    /** The same where nothing is new, without telling the browser what it has already. */
    void showIfNew(WhatIf whatIf) {
        var now = new Shown(whatIf.score(number), whatIf.isMoved(number));
        if (!now.equals(shown) || field.isInvalid()) {
            show(whatIf);
        }
    }

    void show(WhatIf whatIf) {
        var score = whatIf.score(number);
        var moved = whatIf.isMoved(number);
        shown = new Shown(score, moved);
        slider.setValue(score == null ? 0 : score.doubleValue());
        slider.getElement().setAttribute("aria-valuetext", ShownScore.orDash(score));
        field.setValue(score == null ? "" : ShownScore.of(score));
        field.setInvalid(false);
        getContent().setClassName("moved", moved);
        getContent().setClassName("unknown", score == null);
        reset.setVisible(moved);
        change.removeAll();
        if (moved) {
            var course = whatIf.change(number);
            change.add(
                    span(ShownScore.orDash(course.earlier()) + " → " + ShownScore.orDash(course.later()), "quiet"),
                    new PointsChange(course.difference()));
        } else if (score == null) {
            change.add(span(getTranslation("score.none"), "quiet"));
        }
    }

    boolean isInvalid() {
        return field.isInvalid();
    }

    void goal(int year, @Nullable BigDecimal target) {
        goal.setText(target == null ? "" : getTranslation("whatIf.goal", String.valueOf(year), ShownScore.of(target)));
    }

    /** What the browser has of it already. */
    private record Shown(@Nullable BigDecimal score, boolean moved) {}
}
