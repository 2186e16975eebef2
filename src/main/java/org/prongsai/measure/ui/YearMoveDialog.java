package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.fiscalyear.YearStates;
import org.prongsai.shared.ui.UnsavedDialog;

/** Says what moving a year means, shows what speaks against it, and asks whether to go on, and why where that counts. */
class YearMoveDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("year.reason"));
    private final YearMove move;

    /** @param confirmed takes the reason, empty where none is asked for; where it fails, the dialog stays open */
    YearMoveDialog(int year, YearMove move, Component situation, Consumer<String> confirmed) {
        this.move = move;
        setHeaderTitle(getTranslation("year.move." + move.name(), String.valueOf(year)));
        setWidth("34rem");
        addClassName("year-dialog");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(escape -> leave());
        add(new Paragraph(getTranslation("year.move.help." + move.name(), String.valueOf(year))), situation);
        situation.getElement().addEventListener("click", follow -> close()).setFilter("!!event.target.closest('a')");
        if (move.asksReason()) {
            reason.setWidthFull();
            reason.setRequiredIndicatorVisible(true);
            reason.setMaxLength(YearStates.LONGEST_REASON);
            reason.setHelperText(getTranslation("year.reason.help"));
            reason.addValueChangeListener(change -> reason.setInvalid(false));
            add(reason);
        }
        var confirm = new Button(
                getTranslation("year.move." + move.name(), String.valueOf(year)), click -> confirm(confirmed));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> leave()), confirm);
    }

    private void confirm(Consumer<String> confirmed) {
        if (move.asksReason() && reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("year.reason.required"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        confirmed.accept(reason.getValue());
        close();
    }

    private void leave() {
        if (reason.getValue().isBlank()) {
            close();
        } else {
            new UnsavedDialog(this::close).open();
        }
    }
}
