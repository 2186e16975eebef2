package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Stays in sight while something is changed and not saved. */
class RulesBar extends Composite<Section> {

    private final Button save;

    RulesBar(RulesWords words, Runnable saving, Runnable discarding) {
        var state = new Span("● " + words.text("framework.unsaved"));
        state.getElement().setAttribute("role", "status");
        save = new Button(words.text("action.save"), click -> saving.run());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var discard = new Button(words.text("framework.discard"), click -> discarding.run());
        var buttons = new Div(save, discard);
        buttons.addClassName("rules-buttons");
        getContent().addClassName("rules-bar");
        getContent().getElement().setAttribute("aria-label", words.text("framework.unsaved"));
        getContent().add(state, buttons);
        setVisible(false);
    }

    void focusSave() {
        save.focus();
    }
}
