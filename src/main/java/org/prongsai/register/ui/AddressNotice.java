package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that an address asks for something that is not there, and offers a way out. */
class AddressNotice extends Composite<Div> {

    AddressNotice() {
        getContent().addClassNames("notice", "address-notice");
        getContent().getElement().setAttribute("role", "status");
    }

    void clear() {
        getContent().removeAll();
        setVisible(false);
    }

    void show(String text, String wayOut, Runnable leave) {
        var button = new Button(wayOut, click -> leave.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().add(new Div(new Span(text), button));
        setVisible(true);
    }
}
