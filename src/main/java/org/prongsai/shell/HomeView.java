package org.prongsai.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.prongsai.security.Role;

/** Leads everyone to where her day begins: heads to their work, management to the dashboard, others to the measures. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final transient AuthenticationContext authentication;

    HomeView(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(home());
    }

    private String home() {
        if (authentication.hasRole(Role.DIVISION_HEAD.name())) {
            return "my-work";
        }
        return authentication.hasRole(Role.MANAGEMENT.name()) ? "dashboard" : "measures";
    }
}
