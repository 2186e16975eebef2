package org.prongsai.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.prongsai.assessment.ScoreReason;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.UnsavedDialog;

/** Says what a change of something published means, and asks why it is made. */
class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("scores.reason"));

    /** @param given takes the reason; where it fails, the dialog stays open */
    ReasonDialog(String title, String help, Consumer<ScoreReason> given) {
        setHeaderTitle(title);
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(escape -> leave());
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(ScoreReason.LONGEST);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        add(new Paragraph(help), reason);
        var confirm = new Button(title, click -> confirm(given));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> leave()), confirm);
        addOpenedChangeListener(opened -> reason.focus());
    }

    private void confirm(Consumer<ScoreReason> given) {
        try {
            given.accept(new ScoreReason(reason.getValue()));
            close();
        } catch (RefusedException refused) {
            reason.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
            reason.setInvalid(true);
            reason.focus();
        }
    }

    private void leave() {
        if (reason.getValue().isBlank()) {
            close();
        } else {
            new UnsavedDialog(this::close).open();
        }
    }
}
