package org.prongsai.measure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why a measure is retired. */
class RetireDialog extends Dialog {

    private static final int LONGEST_REASON = 1_000;

    private final TextArea reason = new TextArea(getTranslation("plan.retire.reason"));

    RetireDialog(int number, Consumer<String> retire) {
        setHeaderTitle(getTranslation("plan.retire.title", number));
        setWidth("32rem");
        reason.setWidthFull();
        reason.setMinRows(2);
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        add(new Paragraph(getTranslation("plan.retire.help")), reason);
        var confirm = new Button(getTranslation("plan.retire"), click -> confirm(retire));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
    }

    private void confirm(Consumer<String> retire) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("plan.refused.reason", LONGEST_REASON));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        close();
        retire.accept(reason.getValue());
    }
}
