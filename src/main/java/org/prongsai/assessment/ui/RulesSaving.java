package org.prongsai.assessment.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.prongsai.shared.ui.Notices;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Stores what was changed, after saying what it does; where somebody was faster, says who and what. */
record RulesSaving(RulesServices services, RulesDesk desk) {

    void save() {
        var problems = services.rules().problems(desk.year(), desk.draft());
        desk.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        var effect = services.editor().preview(desk.year(), desk.draft());
        if (effect.isNone()) {
            store();
        } else {
            new EffectDialog(desk.words(), effect, this::store).open();
        }
    }

    void copy() {
        try {
            services.editor().copy(desk.year());
            Notices.saved(desk.words().text("framework.copied", desk.year()));
        } catch (DataIntegrityViolationException overtaken) {
            Notices.problem(desk.words().text("framework.refused.known", desk.year()));
        }
        desk.readAgain();
    }

    void askToDelete() {
        var words = desk.words();
        var question = new ConfirmDialog();
        question.setHeader(words.text("framework.delete", desk.year()));
        question.setText(words.text("framework.delete.help", desk.year()));
        question.setConfirmText(words.text("framework.remove"));
        question.setCancelable(true);
        question.setCancelText(words.text("action.cancel"));
        question.addConfirmListener(confirmed -> {
            services.editor().delete(desk.year(), desk.version());
            Notices.saved(words.text("framework.deleted", desk.year()));
            desk.readAgain();
        });
        question.open();
    }

    private void store() {
        try {
            services.editor().save(desk.year(), desk.draft(), desk.version());
            Notices.saved(desk.words().text("framework.saved", desk.year()));
            desk.readAgain();
        } catch (OptimisticLockingFailureException overtaken) {
            showTheirs();
        }
    }

    /** What was changed here stays on the page until the person chooses to see theirs. */
    private void showTheirs() {
        var words = desk.words();
        var text = new Div(new Paragraph(words.text("framework.overtaken.help")));
        services.rules().history(desk.year()).stream().limit(1).forEach(line -> {
            text.add(new Paragraph(RulesHistory.who(words, line)));
            line.changes().stream().limit(10).forEach(change -> text.add(new Div(words.change(change))));
        });
        var question = new ConfirmDialog();
        question.setHeader(words.text("conflict.title"));
        question.setText(text);
        question.setConfirmText(words.text("framework.overtaken.back"));
        question.setRejectable(true);
        question.setRejectText(words.text("framework.overtaken.theirs"));
        question.addRejectListener(rejected -> desk.readAgain());
        question.open();
    }
}
