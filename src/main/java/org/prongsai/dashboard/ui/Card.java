package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A box of the dashboard. */
abstract class Card extends Composite<Section> {

    Card() {
        getContent().addClassName("card");
    }

    void name(String name) {
        getContent().getElement().setAttribute("aria-label", name);
    }

    void title(String title) {
        name(title);
        getContent().addComponentAsFirst(new H2(title));
    }

    static Span span(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }
}
