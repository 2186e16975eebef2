package org.prongsai.scenario.ui;

import static org.prongsai.scenario.ui.Words.span;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.NewTarget;
import org.prongsai.assessment.ScoreReading;
import org.prongsai.assessment.TargetLine;
import org.prongsai.shared.ui.ShownScore;

/** The old target of an indicator and a field for the new one; a blank field takes it back. */
class TargetRow extends Composite<Div> {

    private transient TargetLine seen;
    private final Span old;
    private final TextField field = new TextField();

    TargetRow(TargetLine line, @Nullable BigDecimal proposed) {
        this.seen = line;
        var name = line.indicator().number() + ". " + line.indicator().name().in(getLocale());
        old = span(ShownScore.orDash(line.score()), "figure");
        field.setAriaLabel(getTranslation("targets.field", name));
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.getElement().setAttribute("inputmode", "decimal");
        field.setManualValidation(true);
        field.setValue(proposed == null ? "" : ShownScore.of(proposed));
        field.addValueChangeListener(typed -> isReadable());
        getContent().addClassName("target-row");
        getContent().add(span(name), old, field);
    }

    boolean isReadable() {
        var readable = ScoreReading.of(field.getValue()).isReadable();
        field.setInvalid(!readable);
        field.setErrorMessage(readable ? "" : getTranslation("whatIf.field.wrong"));
        return readable;
    }

    void focus() {
        field.focus();
    }

    NewTarget wanted() {
        return new NewTarget(
                seen.indicator().number(), ScoreReading.of(field.getValue()).score(), seen.version());
    }

    boolean isOf(TargetLine line) {
        return line.indicator().number() == seen.indicator().number();
    }

    /** What somebody else stored stands beside what is about to be saved; saving again decides for the field. */
    void showTheirs(TargetLine theirs) {
        var changed = !Objects.equals(theirs.version(), seen.version());
        old.setText(changed ? getTranslation("targets.theirs", ShownScore.orDash(theirs.score())) : old.getText());
        getContent().setClassName("overtaken", changed);
        seen = theirs;
    }
}
