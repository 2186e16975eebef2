package org.prongsai.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.ui.DeviceChoice;
import org.prongsai.shared.ui.LanguageSwitch;
import org.springframework.stereotype.Component;

/** Language and colours that a person chose on this device, kept in two cookies and applied to every page. */
@Component
class Preferences implements VaadinServiceInitListener {

    private static final String COLOURS = "prongsai-colours";

    private final transient I18NProvider texts;

    Preferences(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        started -> started.getSession().setLocale(chosenLanguage(started.getRequest())));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr("lang", chosenLanguage(page.getVaadinRequest()).getLanguage()));
        event.getSource().setSystemMessagesProvider(info -> new SessionMessages(texts, languageOf(info)));
        event.getSource()
                .addUIInitListener(opened -> opened.getUI()
                        .getPage()
                        .setColorScheme(
                                chosenColours(VaadinService.getCurrentRequest().getCookies())));
    }

    /** A page that is there already has its language; a request without a session has but its cookies. */
    private static Locale languageOf(SystemMessagesInfo info) {
        var request = info.getRequest();
        return request == null ? info.getLocale() : chosenLanguage(request);
    }

    private static Locale chosenLanguage(VaadinRequest request) {
        return chosenLanguage(request.getCookies());
    }

    static Locale chosenLanguage(Cookie @Nullable [] cookies) {
        return cookie(cookies, LanguageSwitch.COOKIE)
                .filter(Locale.ENGLISH.getLanguage()::equals)
                .map(english -> Locale.ENGLISH)
                .orElse(Translations.THAI);
    }

    static ColorScheme.Value chosenColours(Cookie @Nullable [] cookies) {
        return cookie(cookies, COLOURS).map(ColorScheme.Value::fromString).orElse(ColorScheme.Value.LIGHT_DARK);
    }

    static void choose(ColorScheme.Value colours) {
        DeviceChoice.keep(COLOURS, colours.getValue());
        UI.getCurrent().getPage().setColorScheme(colours);
    }

    private static Optional<String> cookie(Cookie @Nullable [] cookies, String name) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
