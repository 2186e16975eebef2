package org.prongsai.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Consumer;
import org.prongsai.shared.ui.UnsavedDialog;

/** Answers a question that is shown above the answer. */
class AnswerDialog extends Dialog {

    private final NoteText text;
    private final transient Consumer<String> send;

    /**
     * @param question what is answered, by its identifier
     * @param asked its text
     * @param send called with what was typed; the dialog, and the text in it, stays where this fails
     */
    AnswerDialog(UUID question, String asked, Consumer<String> send) {
        this.send = send;
        setHeaderTitle(getTranslation("question.answer"));
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var above = new Div(asked);
        above.addClassNames("free-text", "note-answer");
        text = new NoteText("answer:" + question, getTranslation("question.answer.text"), 3);
        text.focusOnceOpen();
        add(above, text);
        var answer = new Button(getTranslation("question.answer.send"), click -> sendOnce(click.getSource()));
        answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        answer.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> leave()), answer);
    }

    private void sendOnce(Button button) {
        try {
            send();
        } finally {
            button.setEnabled(true);
        }
    }

    private void send() {
        text.read().ifPresent(said -> {
            send.accept(said);
            giveUp();
        });
    }

    private void leave() {
        if (text.isEmpty()) {
            close();
        } else {
            new UnsavedDialog(this::giveUp).open();
        }
    }

    private void giveUp() {
        text.clear();
        close();
    }
}
