package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import java.util.function.Consumer;
import org.prongsai.discussion.NewNote;

/** Where a note is written, said to whom, and whether it asks for an answer. */
class NoteForm extends Composite<Div> {

    static final int LONGEST_TEXT = 4_000;

    private final long assignmentId;
    private final transient Consumer<NewNote> send;
    private final TextArea text = new TextArea(getTranslation("notes.text"));
    private final MultiSelectComboBox<Addressee> to = new MultiSelectComboBox<>(getTranslation("notes.to"));
    private final Checkbox asks = new Checkbox(getTranslation("notes.asks"));

    /** @param send called with what was typed, which stays where this fails */
    NoteForm(long assignmentId, Addressees addressees, Consumer<NewNote> send) {
        this.assignmentId = assignmentId;
        this.send = send;
        text.setWidthFull();
        text.setMinRows(2);
        text.setMaxRows(10);
        text.setMaxLength(LONGEST_TEXT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> text.setInvalid(false));
        to.setWidthFull();
        to.setItemLabelGenerator(Addressee::name);
        to.setItems(query -> addressees
                .matching(query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        var button = new Button(getTranslation("notes.send"), click -> sendOnce(click.getSource()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        var last = new Div(asks, button);
        last.addClassName("note-sending");
        getContent().addClassNames("stacked", "note-form");
        getContent().add(text, to, last);
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
        send.accept(new NewNote(assignmentId, text.getValue(), Addressee.mentions(to.getValue()), asks.getValue()));
        text.clear();
        to.setValue(Set.of());
        asks.setValue(false);
        text.focus();
    }

    boolean hasText() {
        return !text.getValue().isBlank();
    }
}
