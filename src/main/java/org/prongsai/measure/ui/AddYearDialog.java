package org.prongsai.measure.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.IntConsumer;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;

/** Asks which fiscal year to add; the next one is proposed. */
class AddYearDialog extends Dialog {

    private final TextField year = new TextField(getTranslation("year"));
    private final transient IntConsumer add;

    /** @param add adds the year; what it refuses is told beside the field */
    AddYearDialog(int proposed, IntConsumer add) {
        this.add = add;
        setHeaderTitle(getTranslation("year.add"));
        setWidth("26rem");
        addClassName("year-dialog");
        year.setValue(String.valueOf(proposed));
        year.setMaxLength(4);
        year.setWidthFull();
        year.setAutoselect(true);
        year.setValueChangeMode(ValueChangeMode.EAGER);
        year.getElement().setAttribute("inputmode", "numeric");
        year.addValueChangeListener(change -> year.setInvalid(false));
        add(new Paragraph(getTranslation("year.add.help")), year);
        var confirm = new Button(getTranslation("year.add"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(year);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        try {
            add.accept(Integer.parseInt(ThaiText.arabicDigits(ThaiText.trimmed(year.getValue()))));
            close();
        } catch (NumberFormatException unreadable) {
            refuse(getTranslation("year.refused.implausible", year.getValue()));
        } catch (RefusedException refused) {
            refuse(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }

    private void refuse(String why) {
        year.setErrorMessage(why);
        year.setInvalid(true);
        year.focus();
    }
}
