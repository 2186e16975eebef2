package org.prongsai.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import java.util.Locale;

/** What a page says when its session has ended; a click then leads to signing in. */
class SessionMessages extends CustomizedSystemMessages {

    private static final long serialVersionUID = 1L;

    SessionMessages(Locale locale) {
        setSessionExpiredNotificationEnabled(true);
        setSessionExpiredCaption(I18NProvider.translate(locale, "session.ended"));
        setSessionExpiredMessage(I18NProvider.translate(locale, "session.ended.help"));
        setInternalErrorCaption(I18NProvider.translate(locale, "problem.error.title"));
        setInternalErrorMessage(I18NProvider.translate(locale, "problem.error.help"));
        setCookiesDisabledCaption(I18NProvider.translate(locale, "session.ended"));
        setCookiesDisabledMessage(I18NProvider.translate(locale, "session.ended.help"));
    }
}
