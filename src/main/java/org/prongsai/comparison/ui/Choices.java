package org.prongsai.comparison.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** Links of which one leads to what is shown. */
class Choices extends Nav {

    Choices(String name) {
        addClassName("link-choices");
        getElement().setAttribute("aria-label", name);
    }

    void add(String text, ComparisonState target, boolean current) {
        var link = new Anchor(
                ComparisonNavigation.ROUTE + "?" + target.toQuery().getQueryString(), current ? "✓ " + text : text);
        link.setRouterIgnore(false);
        link.addClassName("touch");
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        add(link);
    }
}
