package org.prongsai.shell;

import com.vaadin.flow.component.UI;

/** Ends a session whose account has been disabled, and leads all its pages to the login page. */
final class SessionEnd {

    private SessionEnd() {}

    static void of(UI ui) {
        ui.getPage().setLocation("login");
        ui.getSession().getSession().invalidate();
    }
}
