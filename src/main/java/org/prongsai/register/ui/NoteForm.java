package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.function.Consumer;
import org.prongsai.discussion.NewNote;

/** Where a note is written, said to whom, and whether it asks for an answer. */
class NoteForm extends Composite<Div> {

    private final long assignmentId;
    private final transient Consumer<NewNote> send;
    private final NoteText text;
    private final MultiSelectComboBox<Addressee> to = new MultiSelectComboBox<>(getTranslation("notes.to"));
    private final Checkbox asks = new Checkbox(getTranslation("notes.asks"));

    /** @param send called with what was typed, which stays where this fails */
    NoteForm(long assignmentId, Addressees addressees, Consumer<NewNote> send) {
        this.assignmentId = assignmentId;
        this.send = send;
        this.text = new NoteText("note:" + assignmentId, getTranslation("notes.text"), 2);
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
        text.read().ifPresent(said -> {
            send.accept(new NewNote(assignmentId, said, Addressee.mentions(to.getValue()), asks.getValue()));
            text.clear();
            to.setValue(Set.of());
            asks.setValue(false);
            text.focus();
        });
    }

    void leadTo(String address) {
        text.leadTo(address);
    }

    void forget() {
        text.clear();
    }

    boolean hasText() {
        return !text.isEmpty();
    }
}
