package org.prongsai.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;

/** Leads to the other language, named in that language. */
class LanguageSwitch extends Button {

    LanguageSwitch() {
        var english = Locale.ENGLISH.getLanguage().equals(getLocale().getLanguage());
        setText(getTranslation("language.other"));
        setAriaLabel(getTranslation("language.switch"));
        getElement().setAttribute("lang", english ? "th" : "en");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> Preferences.choose(english ? Translations.THAI : Locale.ENGLISH));
    }
}
