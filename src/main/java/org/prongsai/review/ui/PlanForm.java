package org.prongsai.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.division.DivisionView;
import org.prongsai.review.ActionPlan;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.BuddhistDatePicker;
import org.prongsai.shared.ui.DraftKeeper;
import org.prongsai.shared.ui.DraftNotice;
import org.prongsai.shared.ui.DraftValue;
import org.prongsai.shared.ui.TextLimit;

/** Why it fell, what is to be done, by whom and until when. */
class PlanForm extends Composite<Div> {

    private static final String CAUSE = "cause";
    private static final String DIRECTIVE = "directive";
    private static final String DIVISION = "division";
    private static final String DUE = "due";
    private static final String TITLE = "title";

    private final TextArea cause = area("review.cause");
    private final TextArea directive = area("review.directive");
    private final ComboBox<DivisionView> division = new ComboBox<>(getTranslation("review.division"));
    private final BuddhistDatePicker due = new BuddhistDatePicker(getTranslation("review.due"));
    private final DraftValue keptDivision = new DraftValue();
    private final DraftValue keptDue = new DraftValue();
    private final MeasureField measure;

    PlanForm(List<DivisionView> divisions, MeasureField measure) {
        this.measure = measure;
        division.setItems(divisions);
        division.setItemLabelGenerator(each -> each.name().in(getLocale()));
        division.setWidthFull();
        division.setRequiredIndicatorVisible(true);
        division.addValueChangeListener(change -> {
            division.setInvalid(false);
            keptDivision.say(chosenDivision());
        });
        due.setRequiredIndicatorVisible(true);
        due.setWidthFull();
        due.addValueChangeListener(change -> {
            due.setInvalid(due.isInvalid() && due.getValue() == null);
            keptDue.say(chosenDay());
        });
        var who = new Div(division, due);
        who.addClassName("side-by-side");
        getContent().addClassNames("stacked", "review-form");
        getContent().add(cause, directive, who, measure, keptDivision, keptDue);
        DraftKeeper.mark(cause, CAUSE);
        DraftKeeper.mark(directive, DIRECTIVE);
        DraftKeeper.mark(keptDivision, DIVISION);
        DraftKeeper.mark(keptDue, DUE);
        measure.markTitle(TITLE);
    }

    private TextArea area(String key) {
        var area = new TextArea(getTranslation(key));
        area.setRequiredIndicatorVisible(true);
        area.setWidthFull();
        area.setMaxRows(8);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addValueChangeListener(change -> area.setInvalid(false));
        TextLimit.tell(area, ActionPlan.LONGEST_TEXT);
        return area;
    }

    void show(ActionPlan plan) {
        cause.setValue(plan.cause());
        directive.setValue(plan.directive());
        due.setValue(plan.due());
        choose(String.valueOf(plan.divisionId()));
    }

    private void choose(String divisionId) {
        division.setValue(division.getListDataView()
                .getItems()
                .filter(each -> String.valueOf(each.id()).equals(divisionId))
                .findFirst()
                .orElse(null));
    }

    /** Says above that a text is back, and keeps what is typed from now on. */
    void keep(DraftNotice notice, DraftKeeper keeper) {
        getContent().addComponentAsFirst(notice);
        getContent().add(keeper);
    }

    /** What the browser keeps, by the name of the field. */
    Map<String, String> values() {
        return Map.of(
                CAUSE,
                cause.getValue(),
                DIRECTIVE,
                directive.getValue(),
                DIVISION,
                chosenDivision(),
                DUE,
                chosenDay(),
                TITLE,
                measure.title());
    }

    /** Puts back what was kept; a browser may say anything. */
    void fill(Map<String, String> kept) {
        cause.setValue(kept.getOrDefault(CAUSE, ""));
        directive.setValue(kept.getOrDefault(DIRECTIVE, ""));
        choose(kept.getOrDefault(DIVISION, ""));
        due.setValue(day(kept.getOrDefault(DUE, "")));
        measure.type(kept.getOrDefault(TITLE, ""));
    }

    private String chosenDivision() {
        return division.getOptionalValue()
                .map(each -> String.valueOf(each.id()))
                .orElse("");
    }

    private String chosenDay() {
        return due.getOptionalValue().map(LocalDate::toString).orElse("");
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
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
                ? refuse(due, getTranslation(due.isInvalid() ? "date.unreadable" : "review.due.required"))
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
            case "review.refused.measure",
                    "review.refused.unaddressed.measure",
                    "plan.refused.title",
                    "plan.refused.taken",
                    "plan.refused.links" -> measure.refuse(message);
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
