package org.prongsai.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.prongsai.shared.ui.UnsavedDialog;

/** Answers a question that is shown above the answer. */
class AnswerDialog extends Dialog {

    private final TextArea text = new TextArea(getTranslation("question.answer.text"));
    private final transient Consumer<String> send;

    /** @param send called with what was typed; the dialog, and the text in it, stays where this fails */
    AnswerDialog(String question, Consumer<String> send) {
        this.send = send;
        setHeaderTitle(getTranslation("question.answer"));
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var asked = new Div(question);
        asked.addClassNames("free-text", "note-answer");
        text.setWidthFull();
        text.setMinRows(3);
        text.setMaxRows(10);
        text.setMaxLength(NoteForm.LONGEST_TEXT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> text.setInvalid(false));
        text.setAutofocus(true);
        add(asked, text);
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
        if (text.getValue().isBlank()) {
            text.setErrorMessage(getTranslation("discussion.refused.empty"));
            text.setInvalid(true);
            text.focus();
            return;
        }
        send.accept(text.getValue());
        close();
    }

    private void leave() {
        if (text.getValue().isBlank()) {
            close();
        } else {
            new UnsavedDialog(this::close).open();
        }
    }
}
