package org.prongsai.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;

/** Leads to the other language, named in that language; it is kept on this device. */
public class LanguageSwitch extends Button {

    /** Cookie that keeps the language, as a language code. */
    public static final String COOKIE = "prongsai-language";

    /** What is typed is kept in the browser and comes back, so this page may be left without a question. */
    private static final String RELOAD = "window.dispatchEvent(new Event('prongsai-reload')); window.location.reload()";

    public LanguageSwitch() {
        var english = Locale.ENGLISH.getLanguage().equals(getLocale().getLanguage());
        var other = english ? Locale.of("th") : Locale.ENGLISH;
        setText(getTranslation("language.other"));
        setAriaLabel(getTranslation("language.switch"));
        getElement().setAttribute("lang", other.getLanguage());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> choose(other));
    }

    private static void choose(Locale language) {
        DeviceChoice.keep(COOKIE, language.getLanguage());
        UI.getCurrent().getSession().setLocale(language);
        UI.getCurrent().getPage().executeJs(RELOAD);
    }
}
