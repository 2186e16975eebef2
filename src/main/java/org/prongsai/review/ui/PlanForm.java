package org.prongsai.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.division.DivisionView;
import org.prongsai.review.ActionPlan;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.BuddhistDatePicker;

/** Why it fell, what is to be done, by whom and until when. */
class PlanForm extends Composite<Div> {

    private final TextArea cause = area("review.cause");
    private final TextArea directive = area("review.directive");
    private final ComboBox<DivisionView> division = new ComboBox<>(getTranslation("review.division"));
    private final BuddhistDatePicker due = new BuddhistDatePicker(getTranslation("review.due"));
    private final MeasureField measure;

    PlanForm(List<DivisionView> divisions, MeasureField measure) {
        this.measure = measure;
        division.setItems(divisions);
        division.setItemLabelGenerator(each -> each.name().in(getLocale()));
        division.setWidthFull();
        division.setRequiredIndicatorVisible(true);
        division.addValueChangeListener(change -> division.setInvalid(false));
        due.setRequiredIndicatorVisible(true);
        due.setWidthFull();
        due.addValueChangeListener(change -> due.setInvalid(false));
        var who = new Div(division, due);
        who.addClassName("side-by-side");
        getContent().addClassNames("stacked", "review-form");
        getContent().add(cause, directive, who, measure);
    }

    private TextArea area(String key) {
        var area = new TextArea(getTranslation(key));
        area.setMaxLength(ActionPlan.LONGEST_TEXT);
        area.setRequiredIndicatorVisible(true);
        area.setWidthFull();
        area.setMinRows(2);
        area.setMaxRows(8);
        area.addValueChangeListener(change -> area.setInvalid(false));
        return area;
    }

    void show(ActionPlan plan) {
        cause.setValue(plan.cause());
        directive.setValue(plan.directive());
        due.setValue(plan.due());
        division.getListDataView()
                .getItems()
                .filter(each -> each.id() == plan.divisionId())
                .findFirst()
                .ifPresent(division::setValue);
    }

    /** Where the data say why it fell, that is offered to be worked over. */
    void propose(String likelyCause) {
        cause.setValue(likelyCause);
    }

    void focus() {
        cause.focus();
    }

    /** What was typed; empty, with the first wrong field marked, where something is missing. */
    Optional<ActionPlan> read() {
        if (cause.getValue().isBlank()) {
            return refuse(cause, getTranslation("review.refused.cause", ActionPlan.LONGEST_TEXT));
        }
        if (directive.getValue().isBlank()) {
            return refuse(directive, getTranslation("review.refused.directive", ActionPlan.LONGEST_TEXT));
        }
        if (division.getValue() == null) {
            return refuse(division, getTranslation("review.division.required"));
        }
        @Nullable LocalDate day = due.getValue();
        return day == null
                ? refuse(due, getTranslation("review.due.required"))
                : Optional.of(new ActionPlan(
                        cause.getValue(),
                        directive.getValue(),
                        division.getValue().id(),
                        day));
    }

    /** Shows beside its field why the plan was refused; false where the reason is not about a field. */
    boolean refuse(RefusedException refused) {
        var message = getTranslation(refused.messageKey(), refused.arguments());
        switch (refused.messageKey()) {
            case "review.refused.cause" -> refuse(cause, message);
            case "review.refused.directive" -> refuse(directive, message);
            case "review.refused.division" -> refuse(division, message);
            case "review.refused.due" -> refuse(due, message);
            case "review.refused.measure", "plan.refused.title", "plan.refused.taken", "plan.refused.links" ->
                measure.refuse(message);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static <F extends HasValidationProperties & Focusable<?>> Optional<ActionPlan> refuse(
            F field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        field.focus();
        return Optional.empty();
    }
}
