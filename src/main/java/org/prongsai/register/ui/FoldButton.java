package org.prongsai.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Stands, on a narrow screen, for all that changes the list, so that its first rows are on the first screen. */
class FoldButton extends Button {

    private boolean unfolded;

    /** @param page marked while everything is unfolded */
    FoldButton(Div page) {
        setIcon(VaadinIcon.SLIDERS.create());
        addClassName("fold-button");
        page.addClassName("folding");
        addClickListener(click -> {
            unfolded = !unfolded;
            page.setClassName("unfolded", unfolded);
            tell();
        });
        tell();
    }

    private void tell() {
        getElement().setAttribute("aria-expanded", String.valueOf(unfolded));
    }

    /** Says how many conditions there are besides the words that the search field shows. */
    void show(MeasuresState state) {
        var conditions = state.conditions().without(FilterKind.TEXT).values().size();
        var active = state.since().day() == null ? conditions : conditions + 1;
        setText(active == 0 ? getTranslation("list.adjust") : getTranslation("list.adjust.some", active));
    }
}
