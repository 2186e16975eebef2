package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.prongsai.audit.HistoryLine;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.StatusChange;
import org.prongsai.shared.ui.Notices;
import org.springframework.dao.OptimisticLockingFailureException;

/** The form of progress with its buttons: saves, and settles a conflict with another's report. */
class ProgressEditor extends Composite<Div> {

    private final transient AssignmentService service;
    private final transient Runnable done;
    private final StatusForm form;

    /** @param done called once something was saved or the user gives up what was typed */
    ProgressEditor(AssignmentService service, AssignmentState state, Runnable done) {
        this.service = service;
        this.done = done;
        this.form = new StatusForm(state);
        var save = new Button(getTranslation("action.save"), click -> saveOnce(click.getSource()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        var cancel = new Button(getTranslation("action.cancel"), click -> done.run());
        var buttons = new Div(save, cancel);
        buttons.addClassName("buttons");
        getContent().add(form, buttons);
    }

    boolean hasUnsavedText() {
        return form.isChanged();
    }

    void choose(AssignmentStatus next) {
        form.choose(next);
    }

    private void saveOnce(Button button) {
        try {
            save();
        } finally {
            button.setEnabled(true);
        }
    }

    private void save() {
        form.read().ifPresent(this::report);
    }

    private void report(StatusChange change) {
        try {
            service.report(change);
            Notices.saved(getTranslation("status.saved"));
            done.run();
        } catch (OptimisticLockingFailureException overtaken) {
            settle(change, service.state(change.assignmentId()));
        }
    }

    /** A later version with the same report, as after a change of duty, is no conflict to decide. */
    private void settle(StatusChange mine, AssignmentState theirs) {
        if (form.wasOpenedWith(theirs)) {
            keepMine(theirs);
        } else {
            new ConflictDialog(mine, theirs, reporter(theirs), () -> keepMine(theirs), done).open();
        }
    }

    /** The name of who reported last; the history knows it. */
    private String reporter(AssignmentState theirs) {
        return service.history(theirs.id()).stream()
                .filter(line -> line.actor().equals(theirs.changedBy()))
                .map(HistoryLine::actorName)
                .findFirst()
                .orElse("");
    }

    private void keepMine(AssignmentState theirs) {
        form.rebase(theirs);
        save();
    }
}
