package org.prongsai.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.ExecutionException;
import org.prongsai.database.Violations;
import org.prongsai.security.AccessRevokedException;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.UnconfirmedException;
import org.prongsai.shared.ui.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Turns what a service refuses or what fails after a click into words that tell the user what to do. */
@Component
class Failures implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(started -> started.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("Failure outside a page", event.getThrowable());
            return;
        }
        switch (cause(event.getThrowable())) {
            case RefusedException refused ->
                Notices.problem(ui.getTranslation(refused.messageKey(), refused.arguments()));
            case OptimisticLockingFailureException overtaken -> Notices.problem(ui.getTranslation("problem.overtaken"));
            case DataIntegrityViolationException addedMeanwhile
            when Violations.isDuplicate(addedMeanwhile) -> Notices.problem(ui.getTranslation("problem.overtaken"));
            case UnconfirmedException unconfirmed -> {
                LOG.error("Not forced to the disk", unconfirmed);
                Notices.problem(ui.getTranslation("problem.unconfirmed"));
            }
            case AccessRevokedException revoked -> SessionEnd.of(ui);
            case AccessDeniedException denied -> Notices.problem(ui.getTranslation("problem.refused.help"));
            default -> {
                LOG.error("Unexpected failure", event.getThrowable());
                Notices.problem(ui.getTranslation("problem.error.help"));
            }
        }
    }

    /** What failed in work that another thread has asked for comes wrapped. */
    private static Throwable cause(Throwable failure) {
        return failure instanceof ExecutionException && failure.getCause() instanceof Exception cause ? cause : failure;
    }
}
