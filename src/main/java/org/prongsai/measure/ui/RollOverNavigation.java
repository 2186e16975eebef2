package org.prongsai.measure.ui;

import com.vaadin.flow.component.html.Anchor;

/** Addresses of the page that carries a year's measures on. */
final class RollOverNavigation {

    static final String ROUTE = "years/roll-over";

    private RollOverNavigation() {}

    static Anchor link(int from, String text) {
        var link = MeasureLists.inside(ROUTE + "?from=" + from, text);
        link.addClassName("button-link");
        return link;
    }
}
