package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.prongsai.measure.EvidenceService;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.TextLimit;

/** Takes the address of a web page; what is wrong with it is said at its field, and what was typed stays. */
class AddressForm extends Composite<Div> {

    private final transient BiConsumer<String, String> add;
    private final TextField address = new TextField(getTranslation("evidence.address"));
    private final TextField title = new TextField(getTranslation("evidence.title"));

    /** @param add takes address and title; may refuse */
    AddressForm(BiConsumer<String, String> add) {
        this.add = add;
        address.setPlaceholder("https://");
        address.addValueChangeListener(change -> address.setInvalid(false));
        TextLimit.tell(title, EvidenceService.LONGEST_TITLE);
        getContent().addClassName("inline-form");
        getContent().add(address, title, new Button(getTranslation("evidence.add"), click -> send()));
    }

    /** Also where only a name was typed, which is refused for want of its address, and not lost. */
    boolean isTyped() {
        return !address.getValue().isBlank() || !title.getValue().isBlank();
    }

    /** False where what was typed is refused. */
    boolean send() {
        try {
            add.accept(address.getValue(), title.getValue());
            address.clear();
            title.clear();
            return true;
        } catch (RefusedException refused) {
            var field = "evidence.refused.title".equals(refused.messageKey()) ? title : address;
            field.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
            field.setInvalid(true);
            field.focus();
            return false;
        }
    }
}
