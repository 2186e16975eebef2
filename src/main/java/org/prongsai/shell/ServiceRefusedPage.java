package org.prongsai.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.prongsai.security.AccessRevokedException;
import org.springframework.security.access.AccessDeniedException;

/** Shown where a service refuses while a view loads: the rights changed after sign-in. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ServiceRefusedPage extends ProblemPage implements HasErrorParameter<AccessDeniedException> {

    ServiceRefusedPage() {
        super("problem.refused");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        if (parameter.getException() instanceof AccessRevokedException) {
            SessionEnd.of(UI.getCurrent());
        }
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
