package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.HistoryLine;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.StatusChange;
import org.prongsai.measure.UndoService;
import org.springframework.dao.OptimisticLockingFailureException;

/** The form of progress with its buttons: saves, offers to take it back, and settles a conflict with another's report. */
class ProgressEditor extends Composite<Div> {

    private final transient AssignmentService service;
    private final transient UndoService undo;
    private final transient Runnable done;
    private final transient Runnable undone;
    private final StatusForm form;
    private @Nullable EvidenceList evidence;

    /**
     * @param done called once something was saved or the user gives up what was typed
     * @param undone called once what was saved was taken back, maybe long after this form is gone
     */
    ProgressEditor(AssignmentService service, UndoService undo, AssignmentState state, Runnable done, Runnable undone) {
        this.service = service;
        this.undo = undo;
        this.done = done;
        this.undone = undone;
        this.form = new StatusForm(state);
        var save = new Button(getTranslation("action.save"), click -> saveOnce(click.getSource()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        var cancel = new Button(getTranslation("action.cancel"), click -> done.run());
        var buttons = new Div(save, cancel);
        buttons.addClassNames("buttons", "touch");
        getContent().add(form, buttons);
    }

    boolean hasUnsavedText() {
        return form.isChanged() || evidence != null && evidence.isTyped();
    }

    /** Asks only for what this status needs. */
    void ask(AssignmentStatus next) {
        form.ask(next);
    }

    /** Shows evidence between the form and its buttons; an address that is typed there is saved along. */
    void place(EvidenceList list) {
        evidence = list;
        getContent().addComponentAtIndex(1, list);
    }

    private void saveOnce(Button button) {
        try {
            save();
        } finally {
            button.setEnabled(true);
        }
    }

    private void save() {
        form.read().ifPresent(change -> {
            if (evidence == null || evidence.addTyped()) {
                report(change);
            }
        });
    }

    private void report(StatusChange change) {
        try {
            var reported = service.report(change);
            UndoNotice.show(getTranslation("status.saved"), reported.undo(), undo, undone);
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
