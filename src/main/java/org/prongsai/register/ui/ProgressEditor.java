package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.HistoryLine;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.StatusChange;
import org.prongsai.measure.UndoService;
import org.prongsai.shared.ui.BuddhistDates;
import org.prongsai.shared.ui.Draft;
import org.prongsai.shared.ui.DraftKeeper;
import org.springframework.dao.OptimisticLockingFailureException;

/** The form of progress with its buttons: saves, settles a conflict with another's report, and loses nothing typed. */
class ProgressEditor extends Composite<Div> {

    private final transient AssignmentService service;
    private final transient UndoService undo;
    private final transient Runnable done;
    private final transient Runnable undone;
    private final Div notice = new Div();
    private final StatusForm form;
    private final DraftKeeper keeper;
    private AssignmentState stored;
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
        this.stored = state;
        this.form = new StatusForm(state);
        this.keeper = new DraftKeeper(ProgressDraft.form(state), ProgressDraft.base(state), this::bringBack);
        var save = new Button(getTranslation("action.save"), click -> saveOnce(click.getSource()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        var cancel = new Button(getTranslation("action.cancel"), click -> giveUp());
        var buttons = new Div(save, cancel);
        buttons.addClassNames("buttons", "touch");
        notice.setClassName("notice");
        notice.getElement().setAttribute("role", "status");
        notice.setVisible(false);
        getContent().add(notice, form, keeper, buttons);
    }

    /** What is said and opened where the user meets her unsaved text on another page. */
    void leadTo(String title, String address) {
        keeper.leadTo(title, address);
    }

    boolean hasUnsavedText() {
        return form.isChanged() || evidence != null && evidence.isUnderWay();
    }

    /** Whether the user is at work here, so that nothing may replace the form. */
    boolean isTouched() {
        return hasUnsavedText() || keeper.isTouched();
    }

    /** Asks only for what this status needs. */
    void ask(AssignmentStatus next) {
        form.ask(next);
    }

    /** An address that is typed in this list, but not added yet, is saved along. */
    void saveAlong(EvidenceList list) {
        evidence = list;
    }

    /** Shows evidence between the form and its buttons, to be saved along. */
    void place(EvidenceList list) {
        saveAlong(list);
        getContent().addComponentAtIndex(2, list);
    }

    /** Puts an earlier text into the form, to be saved like any other; what is typed there is not replaced unasked. */
    void reuse(String field, String text) {
        if (form.isChanged()) {
            var question = new ConfirmDialog(
                    getTranslation("history.reuse"),
                    getTranslation("history.reuse.replaces"),
                    getTranslation("history.reuse.confirm"),
                    confirmed -> form.reuse(field, text));
            question.setCancelable(true);
            question.setCancelText(getTranslation("action.cancel"));
            question.open();
        } else {
            form.reuse(field, text);
        }
    }

    /** Forgets what was typed; what is stored stays. */
    void forget() {
        keeper.forget(ProgressDraft.base(stored));
    }

    /** Says that another's report came in, without touching what is typed. */
    void announce(AssignmentState theirs) {
        if (!form.wasOpenedWith(theirs)) {
            note(
                    getTranslation("live.changed", reporter(theirs)),
                    new Button(getTranslation("live.look"), click -> look()));
        }
    }

    private void look() {
        var theirs = service.state(stored.id());
        if (form.wasOpenedWith(theirs)) {
            notice.setVisible(false);
        } else if (form.isChanged()) {
            settle(form.typed(), theirs);
        } else {
            giveUp();
        }
    }

    private void bringBack(Draft draft) {
        form.restore(ProgressDraft.basis(draft, stored), ProgressDraft.typed(draft, stored));
        note(
                getTranslation("draft.restored", BuddhistDates.moment(draft.keptAt(), getLocale())),
                new Button(getTranslation("draft.discard"), click -> discard()));
    }

    private void discard() {
        forget();
        form.reset(stored);
        notice.setVisible(false);
    }

    private void note(String text, Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        notice.removeAll();
        notice.add(text + " ");
        notice.add(button);
        notice.setVisible(true);
    }

    private void giveUp() {
        forget();
        done.run();
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
            stored = reported.state();
            UndoNotice.show(getTranslation("status.saved"), reported.undo(), undo, undone);
            giveUp();
        } catch (OptimisticLockingFailureException overtaken) {
            settle(change, service.state(change.assignmentId()));
        }
    }

    /** A later version with the same report, as after a change of duty, is no conflict to decide. */
    private void settle(StatusChange mine, AssignmentState theirs) {
        if (form.wasOpenedWith(theirs)) {
            form.rebase(theirs);
            report(new StatusChange(
                    mine.assignmentId(), theirs.version(), mine.status(), mine.outcome(), mine.obstacle()));
        } else {
            new ConflictDialog(form.basis(), mine, theirs, reporter(theirs), this::report, this::giveUp).open();
        }
    }

    /** The name of who reported last; the history knows it. */
    private String reporter(AssignmentState theirs) {
        return service.history(theirs.id()).stream()
                .filter(line -> line.actor().equals(theirs.changedBy()))
                .map(HistoryLine::actorName)
                .findFirst()
                .orElseGet(() -> getTranslation("history.system"));
    }
}
