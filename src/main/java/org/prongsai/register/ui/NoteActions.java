package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.prongsai.discussion.DiscussionService;
import org.prongsai.discussion.NoteView;
import org.prongsai.shared.ui.Notices;

/** What can be done about a note, with the dialogs that this takes. */
class NoteActions {

    private final DiscussionService discussion;
    private final Component host;
    private final Runnable done;

    /**
     * @param host where the notes are shown
     * @param done called once something was saved
     */
    NoteActions(DiscussionService discussion, Component host, Runnable done) {
        this.discussion = discussion;
        this.host = host;
        this.done = done;
    }

    void answer(NoteView question) {
        new AnswerDialog(question.id(), question.text(), text -> {
                    discussion.answer(question.id(), text);
                    tell("question.answered");
                })
                .open();
    }

    void withdraw(NoteView question) {
        discussion.withdraw(question.id());
        tell("question.withdrawn");
    }

    void delete(NoteView note) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(host.getTranslation("notes.delete.title"));
        dialog.setText(host.getTranslation("notes.delete.help"));
        dialog.setCancelable(true);
        dialog.setCancelText(host.getTranslation("action.cancel"));
        dialog.setConfirmText(host.getTranslation("notes.delete"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> {
            discussion.delete(note.id(), note.version());
            tell("notes.delete.done");
        });
        dialog.open();
    }

    private void tell(String key) {
        Notices.saved(host.getTranslation(key));
        done.run();
    }
}
