package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
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

    /** A link that is followed without loading the application anew. */
    static Anchor link(String address, String text, String... classes) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(false);
        link.addClassNames(classes);
        return link;
    }

    static Span span(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }
}
