package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.prongsai.discussion.AnswerView;
import org.prongsai.discussion.NoteView;
import org.prongsai.shared.ui.BuddhistDates;

/** A note with its answer, and what its reader may do about it. */
class NoteItem extends Composite<Div> {

    /** @param to names of whom it is meant for */
    NoteItem(NoteView note, List<String> to, NoteActions actions) {
        var content = getContent();
        content.addClassName("note");
        content.add(heading(note.author(), note.writtenAt()));
        if (note.deleted()) {
            content.add(quiet(getTranslation("notes.deleted")));
        } else {
            content.add(said(note.text()));
        }
        content.add(marks(note, to));
        if (note.answer() != null) {
            content.add(answer(note.answer()));
        }
        var buttons = buttons(note, actions);
        if (buttons.getChildren().findAny().isPresent()) {
            content.add(buttons);
        }
    }

    private Div heading(String who, Instant when) {
        var name = new Span(who);
        name.addClassName("strong");
        var heading = new Div(name, quiet(BuddhistDates.moment(when, getLocale())));
        heading.addClassName("note-heading");
        return heading;
    }

    private static Component said(String text) {
        var said = new Div(text);
        said.addClassName("free-text");
        return said;
    }

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassName("quiet");
        return quiet;
    }

    private Div marks(NoteView note, List<String> to) {
        var marks = new Div();
        marks.addClassName("badges");
        if (note.question() != null) {
            marks.add(StatusBadge.of(note.question()));
        }
        if (!to.isEmpty()) {
            marks.add(quiet(getTranslation("notes.to.names", String.join(", ", to))));
        }
        return marks;
    }

    private Div answer(AnswerView answer) {
        var whole = new Div(heading(answer.by(), answer.at()), said(answer.text()));
        whole.addClassName("note-answer");
        whole.getElement().setAttribute("role", "group");
        whole.getElement().setAttribute("aria-label", getTranslation("question.answer.text"));
        return whole;
    }

    private Div buttons(NoteView note, NoteActions actions) {
        var buttons = new Div();
        buttons.addClassName("touch");
        if (note.mayAnswer()) {
            buttons.add(new Button(getTranslation("question.answer"), click -> actions.answer(note)));
        }
        if (note.mayWithdraw()) {
            buttons.add(small("question.withdraw", () -> actions.withdraw(note)));
        }
        if (note.mayDelete()) {
            buttons.add(small("notes.delete", () -> actions.delete(note)));
        }
        return buttons;
    }

    private Button small(String key, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
