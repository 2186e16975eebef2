package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.AssignmentState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.StatusChange;
import org.prongsai.shared.ui.TextLimit;

/** Reports progress: status first, then the text that the status asks for, in the same place. */
class StatusForm extends Composite<Div> {

    private static final int LONGEST_HINT = 200;

    private final RadioButtonGroup<AssignmentStatus> status = new RadioButtonGroup<>(getTranslation("status"));
    private final TextArea outcome = textArea("outcome");
    private final TextArea obstacle = textArea("obstacle");
    private AssignmentState shown;
    private @Nullable AssignmentStatus asked;

    StatusForm(AssignmentState state) {
        shown = state;
        status.setItems(AssignmentStatus.values());
        status.setItemEnabledProvider(state.status()::canBecome);
        status.setHelperText(state.status().isFinished() ? getTranslation("status.reopen.help") : "");
        ProgressDraft.mark(status, List.of(AssignmentStatus.values()), outcome, obstacle);
        status.setItemLabelGenerator(s -> StatusBadge.symbol(s) + " " + getTranslation(StatusBadge.key(s)));
        status.addValueChangeListener(change -> showRequired());
        status.addClassName("status-choice");
        getContent().addClassName("stacked");
        getContent().add(status, outcome, obstacle);
        show(state);
    }

    private TextArea textArea(String key) {
        var area = new TextArea(getTranslation(key));
        area.setWidthFull();
        area.setMinRows(2);
        area.setMaxRows(10);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addValueChangeListener(change -> showRequired());
        TextLimit.tell(area, StatusChange.LONGEST_TEXT);
        return area;
    }

    /** Shows what is stored, and gives up what was typed. */
    void reset(AssignmentState state) {
        shown = state;
        show(state);
    }

    /** Puts a text back that was typed on top of {@code basis}; a status that may no longer follow is left out. */
    void restore(AssignmentState basis, StatusChange typed) {
        shown = basis;
        askAgain();
        outcome.setValue(typed.outcome());
        obstacle.setValue(typed.obstacle());
        if (basis.status().canBecome(typed.status())) {
            status.setValue(typed.status());
        }
        showRequired();
    }

    /** Puts an earlier text into its field as if it had been typed. */
    void reuse(String field, String text) {
        var area = field.equals("outcome") ? outcome : obstacle;
        area.setVisible(true);
        area.setValue(text);
        area.focus();
    }

    private void show(AssignmentState state) {
        status.setValue(state.status());
        outcome.setValue(state.outcome());
        obstacle.setValue(state.obstacle());
        showRequired();
        askAgain();
    }

    private void askAgain() {
        if (asked != null) {
            ask(asked);
        }
    }

    private void showRequired() {
        require(outcome, status.getValue() == AssignmentStatus.COMPLETED, "outcome.required");
        require(obstacle, status.getValue() == AssignmentStatus.UNABLE, "obstacle.required");
        if (status.isVisible()) {
            obstacle.setVisible(status.getValue() != AssignmentStatus.COMPLETED || !obstacle.isEmpty());
        }
    }

    /** What is needed is said once: quietly before, as an error where it was left out. */
    private void require(TextArea area, boolean required, String key) {
        area.setRequiredIndicatorVisible(required);
        area.setInvalid(false);
        area.setHelperText(required && area.getValue().isBlank() ? hint(key) : "");
    }

    /** What was written under way is shown, so that nobody has to remember it, and is the outcome only if typed again. */
    private String hint(String key) {
        return isCompleting() && !shown.outcome().isBlank()
                ? getTranslation(key) + " · " + getTranslation("outcome.before", shortened(shown.outcome()))
                : getTranslation(key);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_HINT ? text : text.substring(0, LONGEST_HINT) + "…";
    }

    private boolean isCompleting() {
        return asked == AssignmentStatus.COMPLETED && shown.status() != AssignmentStatus.COMPLETED;
    }

    /**
     * Chooses a status for the user, who still has to save, and leaves out what it doesn't ask for. What was written
     * while work was under way is no outcome yet, so the field for that begins empty.
     */
    void ask(AssignmentStatus next) {
        asked = next;
        if (isCompleting() && outcome.getValue().equals(shown.outcome())) {
            outcome.clear();
        }
        status.setValue(next);
        status.setVisible(false);
        var needed = next == AssignmentStatus.UNABLE ? obstacle : outcome;
        List.of(outcome, obstacle).forEach(area -> area.setVisible(area == needed));
        needed.focus();
    }

    /** Whether something was chosen or typed that is not stored. */
    boolean isChanged() {
        return status.getValue() != shown.status()
                || !outcome.getValue().equals(shown.outcome())
                || !obstacle.getValue().equals(shown.obstacle());
    }

    /** What the form was opened with, or has taken over since. */
    AssignmentState basis() {
        return shown;
    }

    /** What stands in the form, be it complete or not. */
    StatusChange typed() {
        return new StatusChange(
                shown.id(), shown.version(), status.getValue(), outcome.getValue(), obstacle.getValue());
    }

    /** Whether a later version reports nothing else than what this form was opened with. */
    boolean wasOpenedWith(AssignmentState later) {
        return shown.status() == later.status()
                && shown.outcome().equals(later.outcome())
                && shown.obstacle().equals(later.obstacle());
    }

    /** Takes over the version of another's change, so that what is typed here may be saved after all. */
    void rebase(AssignmentState theirs) {
        shown = theirs;
    }

    /** What was typed; empty, with the field marked, where something is missing or too long. */
    Optional<StatusChange> read() {
        var next = status.getValue();
        var missing = next == AssignmentStatus.COMPLETED && outcome.getValue().isBlank()
                ? outcome
                : next == AssignmentStatus.UNABLE && obstacle.getValue().isBlank() ? obstacle : null;
        if (missing != null) {
            missing.setErrorMessage(getTranslation(missing == outcome ? "outcome.required" : "obstacle.required"));
            missing.setHelperText("");
            missing.setInvalid(true);
            missing.focus();
            return Optional.empty();
        }
        return TextLimit.require(outcome, StatusChange.LONGEST_TEXT)
                        && TextLimit.require(obstacle, StatusChange.LONGEST_TEXT)
                ? Optional.of(typed())
                : Optional.empty();
    }
}
