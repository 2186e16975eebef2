package org.prongsai.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.prongsai.review.ReviewDecisions;
import org.prongsai.review.ReviewMove;

/** Asks why a decline is set aside or opened again. */
class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("review.reason"));

    ReasonDialog(ReviewMove move, Consumer<String> decide) {
        setHeaderTitle(getTranslation("review.move." + move.name()));
        setWidth("32rem");
        setCloseOnOutsideClick(false);
        reason.setWidthFull();
        reason.setMinRows(2);
        reason.setMaxLength(ReviewDecisions.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        add(new Paragraph(getTranslation("review.reason.help." + move.name())), reason);
        var confirm = new Button(getTranslation("review.move." + move.name()), click -> confirm(decide));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
    }

    private void confirm(Consumer<String> decide) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("review.refused.reason", ReviewDecisions.LONGEST_REASON));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        decide.accept(reason.getValue());
        close();
    }
}
