package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.prongsai.shared.ui.TextLimit;

/** What is open about the rules of a year, in free words. */
class RulesNote extends Composite<Section> {

    private static final int LONGEST = 1000;

    private final TextArea note;

    RulesNote(RulesWords words, Consumer<String> changed) {
        note = new TextArea(words.text("framework.note.label"));
        TextLimit.tell(note, LONGEST);
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(change.getValue());
            }
        });
        getContent().addClassName("card");
        getContent().add(new H2(words.text("framework.note")), note);
    }

    void show(String text, boolean editable) {
        note.setReadOnly(!editable);
        if (!note.getValue().equals(text)) {
            note.setValue(text);
        }
    }

    void focus() {
        note.focus();
    }
}
