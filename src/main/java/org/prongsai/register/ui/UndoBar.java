package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.prongsai.measure.UndoService;
import org.prongsai.measure.UndoTicket;
import org.prongsai.shared.ui.Notices;

/** Says what was done, and takes it back while there is time. */
class UndoBar extends Composite<Div> {

    private final transient UndoService service;
    private final transient UndoTicket ticket;
    private final transient Runnable undone;
    private final transient Runnable ended;

    /**
     * @param undone called once the change was taken back
     * @param ended called when there is nothing more to press here
     */
    UndoBar(String text, UndoTicket ticket, UndoService service, Runnable undone, Runnable ended) {
        this.service = service;
        this.ticket = ticket;
        this.undone = undone;
        this.ended = ended;
        var said = new Span(text);
        said.addClassName("undo-text");
        var undo = new Button(getTranslation("undo"), VaadinIcon.ARROW_BACKWARD.create(), click -> undo());
        undo.setSuffixComponent(new Countdown(UndoTicket.TIME, this::end));
        undo.setAriaLabel(getTranslation("undo.help", UndoTicket.TIME.toSeconds()));
        undo.getElement().setAttribute("aria-keyshortcuts", "Alt+Z");
        undo.setTooltipText(getTranslation("undo.shortcut"));
        undo.addClickShortcut(Key.KEY_Z, KeyModifier.ALT);
        getContent().addClassNames("undo-bar");
        getContent().add(said, undo);
    }

    private void end() {
        setVisible(false);
        ended.run();
    }

    private void undo() {
        end();
        var result = service.undo(ticket);
        if (result.kept().isEmpty()) {
            Notices.saved(getTranslation("undo.done", result.restored()));
        } else {
            new UndoneDialog(result).open();
        }
        undone.run();
    }
}
