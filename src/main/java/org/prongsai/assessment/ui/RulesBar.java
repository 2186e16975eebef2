package org.prongsai.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Stays in sight while something is changed and not saved; then the browser asks before it leaves the page, too. */
class RulesBar extends Composite<Section> {

    private static final String ASK_BEFORE_LEAVING = """
            window.addEventListener('beforeunload', event => {
              if (this.isConnected && !this.hidden) event.preventDefault();
            });
            """;

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

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(ASK_BEFORE_LEAVING);
    }

    void focusSave() {
        save.focus();
    }
}
