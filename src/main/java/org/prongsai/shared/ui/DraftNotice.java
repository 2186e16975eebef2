package org.prongsai.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** Says that a text typed earlier is back, and offers to give it up. */
public class DraftNotice extends Composite<Div> {

    public DraftNotice() {
        getContent().setClassName("notice");
        getContent().getElement().setAttribute("role", "status");
        clear();
    }

    public void show(Draft draft, Runnable discard) {
        var button = new Button(getTranslation("draft.discard"), click -> discard.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().removeAll();
        getContent().add(getTranslation("draft.restored", BuddhistDates.moment(draft.keptAt(), getLocale())) + " ");
        getContent().add(button);
        getContent().setVisible(true);
    }

    public final void clear() {
        getContent().setVisible(false);
    }
}
