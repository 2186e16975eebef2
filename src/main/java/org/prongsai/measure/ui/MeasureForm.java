package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.Set;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;
import org.prongsai.shared.ui.DraftValue;
import org.prongsai.shared.ui.TextLimit;

/** Everything that is planned about a measure. */
class MeasureForm extends Composite<Div> {

    private final transient PlanChoices choices;
    private final TextField number = new TextField(getTranslation("plan.number"));
    private final TextArea title = new TextArea(getTranslation("plan.title"));
    private final TopicField topic;
    private final PeriodEditor period;
    private final LinkField links;
    private final DivisionFields divisions;
    private final StepsEditor steps = new StepsEditor();
    private final DraftValue chosen = new DraftValue();
    private MeasureDefinition shown;

    /** @param keptDivisionIds divisions that have reported and so have to stay */
    MeasureForm(PlanChoices choices, MeasureDefinition definition, Set<Long> keptDivisionIds) {
        this.choices = choices;
        shown = definition;
        topic = new TopicField(choices.topics());
        period = new PeriodEditor(choices.year());
        links = new LinkField(choices.framework());
        divisions = new DivisionFields(choices);
        number.setWidth("6rem");
        number.setMaxLength(4);
        number.getElement().setAttribute("inputmode", "numeric");
        number.setRequiredIndicatorVisible(true);
        number.addValueChangeListener(change -> number.setInvalid(false));
        title.setMinRows(2);
        title.setMaxRows(8);
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(change -> title.setInvalid(false));
        TextLimit.tell(title, MeasureDefinition.LONGEST_TITLE);
        getContent().addClassNames("stacked", "measure-form");
        getContent()
                .add(
                        number,
                        title,
                        topic,
                        period,
                        new H3(getTranslation("plan.section.links")),
                        links,
                        new H3(getTranslation("plan.section.divisions")),
                        divisions,
                        steps,
                        chosen);
        show(definition, keptDivisionIds);
        PlanDraft.mark(number, title, chosen);
        topic.addValueChangeListener(change -> keep());
        links.addValueChangeListener(change -> keep());
        period.onChange(this::keep);
        divisions.onChange(this::keep);
        steps.onChange(this::keep);
        keep();
    }

    private void keep() {
        chosen.say(choices().toString());
    }

    PlanDraft.Choices choices() {
        return new PlanDraft.Choices(
                topic.number(),
                period.last().start(),
                period.last().end(),
                sameLinks() ? shown.links() : links.links(),
                divisions.lead(),
                divisions.supporting().stream().sorted().toList(),
                steps.texts().size());
    }

    /** Puts back what was typed earlier, as something that is not stored. */
    void restore(MeasureDefinition typed, String typedNumber, Set<Long> keptDivisionIds) {
        var stored = shown;
        show(typed, keptDivisionIds);
        number.setValue(typedNumber);
        shown = stored;
        keep();
    }

    void show(MeasureDefinition definition, Set<Long> keptDivisionIds) {
        shown = definition;
        number.setValue(String.valueOf(definition.number()));
        title.setValue(definition.title());
        topic.setValue(
                definition.topic() == null
                        ? null
                        : choices.topic(definition.topic()).orElse(null));
        period.show(definition.period());
        links.show(definition.links());
        divisions.show(definition, keptDivisionIds);
        steps.show(definition.steps());
    }

    void setReadOnly(boolean readOnly) {
        number.setReadOnly(readOnly);
        title.setReadOnly(readOnly);
        topic.setReadOnly(readOnly);
        period.setReadOnly(readOnly);
        links.setReadOnly(readOnly);
        divisions.setReadOnly(readOnly);
        steps.setReadOnly(readOnly);
    }

    void focus() {
        title.focus();
    }

    /** Whether something was typed or chosen that is not stored. */
    boolean isChanged() {
        return !number.getValue().equals(String.valueOf(shown.number()))
                || !title.getValue().equals(shown.title())
                || period.isChangedFrom(shown.period())
                || !choices().equals(new PlanDraft.Choices(shown))
                || !steps.texts().equals(shown.steps());
    }

    private boolean sameLinks() {
        return Set.copyOf(links.links()).equals(Set.copyOf(shown.links()));
    }

    /** What was typed; empty, with the first wrong field marked, where something is missing or cannot be read. */
    Optional<MeasureDefinition> read() {
        var digits = ThaiText.arabicDigits(number.getValue().strip());
        if (!digits.matches("[0-9]{1,4}") || Integer.parseInt(digits) < 1) {
            return refuse(number, getTranslation("plan.refused.number", MeasureDefinition.HIGHEST_NUMBER));
        }
        if (title.getValue().isBlank()) {
            return refuse(title, getTranslation("plan.refused.title", MeasureDefinition.LONGEST_TITLE));
        }
        if (!TextLimit.require(title, MeasureDefinition.LONGEST_TITLE)) {
            return Optional.empty();
        }
        var said = period.read();
        if (said.isEmpty() || !divisions.isComplete()) {
            return Optional.empty();
        }
        return Optional.of(new MeasureDefinition(
                choices.year().year(),
                Integer.parseInt(digits),
                title.getValue(),
                topic.number(),
                said.get(),
                steps.texts(),
                sameLinks() ? shown.links() : links.links(),
                divisions.lead(),
                divisions.supporting()));
    }

    /** Shows beside its field why the plan was refused; false where the reason is not about a field. */
    boolean refuse(RefusedException refused) {
        var message = getTranslation(refused.messageKey(), refused.arguments());
        switch (refused.messageKey()) {
            case "plan.refused.number", "plan.refused.taken" -> refuse(number, message);
            case "plan.refused.title" -> refuse(title, message);
            case "plan.refused.topic" -> refuse(topic, message);
            case "plan.refused.links" -> refuse(links, message);
            case "plan.refused.divisions", "plan.refused.reported", "plan.refused.meanwhile" ->
                divisions.refuse(message);
            case "measure.refused.steps" -> steps.refuse(message);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static <F extends HasValidationProperties & Focusable<?>> Optional<MeasureDefinition> refuse(
            F field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        field.focus();
        return Optional.empty();
    }
}
