package org.prongsai.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import java.util.Locale;

/** What a page says when its session has ended; a click then leads to signing in. */
class SessionMessages extends CustomizedSystemMessages {

    private static final long serialVersionUID = 1L;

    /** @param texts at hand, since whoever has no session may be told of it where Vaadin knows of no current service */
    SessionMessages(I18NProvider texts, Locale locale) {
        setSessionExpiredNotificationEnabled(true);
        setSessionExpiredCaption(texts.getTranslation("session.ended", locale));
        setSessionExpiredMessage(texts.getTranslation("session.ended.help", locale));
        setInternalErrorCaption(texts.getTranslation("problem.error.title", locale));
        setInternalErrorMessage(texts.getTranslation("problem.error.help", locale));
        setCookiesDisabledCaption(texts.getTranslation("session.ended", locale));
        setCookiesDisabledMessage(texts.getTranslation("session.ended.help", locale));
    }
}
