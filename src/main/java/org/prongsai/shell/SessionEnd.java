package org.prongsai.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;

/** Ends a session whose account or sign-in has been ended, and leads its page to the login page. */
final class SessionEnd {

    private SessionEnd() {}

    /** Outside a request the page could not be led anywhere once its session is gone; so the session ends as it comes. */
    static void of(UI ui) {
        ui.getPage().setLocation("login");
        if (VaadinRequest.getCurrent() != null) {
            ui.getSession().getSession().invalidate();
        }
    }
}
