package org.prongsai.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.prongsai.shared.ThaiText;
import org.prongsai.shared.ui.TextLimit;

/** Asks by which source everything that is still open is confirmed. */
class ConfirmAllDialog extends Dialog {

    ConfirmAllDialog(RulesWords words, long open, Consumer<String> confirmed) {
        var source = new TextField(words.text("framework.source"));
        source.setHelperText(words.text("framework.source.help"));
        source.setRequiredIndicatorVisible(true);
        source.setWidthFull();
        source.addValueChangeListener(change -> source.setInvalid(false));
        TextLimit.tell(source, PartDialog.LONGEST_SOURCE);
        setHeaderTitle(words.text("framework.confirmAll"));
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation("framework.confirmAll.help", open)), source);
        var confirm = new Button(words.text("framework.confirmAll.do"), click -> {
            var text = ThaiText.trimmed(source.getValue());
            if (text.isEmpty()) {
                source.setErrorMessage(words.text("framework.required"));
                source.setInvalid(true);
                source.focus();
            } else if (TextLimit.fits(source, PartDialog.LONGEST_SOURCE)) {
                confirmed.accept(text);
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.text("action.cancel"), click -> close()), confirm);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                source.focus();
            }
        });
    }
}
