package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.shared.ui.TextLimit;

/** The steps of a measure in their order; what stays empty is no step. */
class StepsEditor extends Composite<Div> {

    private final List<TextArea> steps = new ArrayList<>();
    private final Div lines = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button add = new Button(getTranslation("plan.step.add"), VaadinIcon.PLUS.create(), click -> append());
    private transient Runnable changed = () -> {};
    private boolean readOnly;

    StepsEditor() {
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        lines.addClassName("stacked");
        getContent().addClassName("stacked");
        getContent().add(new H3(getTranslation("measure.steps")), lines, problem, add);
    }

    void show(List<String> texts) {
        steps.clear();
        texts.forEach(text -> steps.add(field(text)));
        refuse("");
        layOut();
    }

    /** @param listener told when steps come, go or change places */
    void onChange(Runnable listener) {
        changed = listener;
    }

    void setReadOnly(boolean locked) {
        readOnly = locked;
        add.setVisible(!locked);
        layOut();
    }

    /** What is typed, empty steps left out. */
    List<String> texts() {
        return steps.stream()
                .map(TextArea::getValue)
                .filter(text -> !text.isBlank())
                .toList();
    }

    void refuse(String message) {
        problem.setText(message);
        problem.setVisible(!message.isEmpty());
    }

    private void append() {
        var step = field("");
        steps.add(step);
        layOut();
        step.focus();
    }

    private TextArea field(String text) {
        var step = new TextArea();
        step.setValue(text);
        TextLimit.tell(step, MeasureDefinition.LONGEST_STEPS);
        step.setMinRows(1);
        step.setMaxRows(8);
        step.setValueChangeMode(ValueChangeMode.LAZY);
        return step;
    }

    private void layOut() {
        lines.removeAll();
        for (var i = 0; i < steps.size(); i++) {
            PlanDraft.markStep(steps.get(i), i);
            lines.add(line(i));
        }
        changed.run();
    }

    private Div line(int index) {
        var step = steps.get(index);
        var number = index + 1;
        step.setLabel(getTranslation("plan.step", number));
        step.setReadOnly(readOnly);
        var line = new Div(step);
        line.addClassName("step-line");
        if (!readOnly) {
            var up = button(VaadinIcon.ARROW_UP, "plan.step.up", number, () -> swap(index, index - 1));
            up.setEnabled(index > 0);
            var down = button(VaadinIcon.ARROW_DOWN, "plan.step.down", number, () -> swap(index, index + 1));
            down.setEnabled(number < steps.size());
            line.add(up, down, button(VaadinIcon.TRASH, "plan.step.remove", number, () -> remove(index)));
        }
        return line;
    }

    private Button button(VaadinIcon icon, String key, int number, Runnable work) {
        var button = new Button(icon.create(), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(key, number));
        return button;
    }

    private void swap(int from, int to) {
        Collections.swap(steps, from, to);
        layOut();
        steps.get(to).focus();
    }

    private void remove(int index) {
        steps.remove(index);
        layOut();
        if (steps.isEmpty()) {
            add.focus();
        } else {
            steps.get(Math.min(index, steps.size() - 1)).focus();
        }
    }
}
