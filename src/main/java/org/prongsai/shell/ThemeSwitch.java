package org.prongsai.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;

/** Switches between light and dark; whoever has chosen neither leaves what the device shows. */
class ThemeSwitch extends Button {

    /** Sent along with the click: only the browser knows what the device prefers. */
    static final String DEVICE_IS_DARK = "matchMedia('(prefers-color-scheme: dark)').matches";

    ThemeSwitch() {
        setIcon(VaadinIcon.ADJUST.create());
        setAriaLabel(getTranslation("theme.switch"));
        setTooltipText(getTranslation("theme.switch"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getElement()
                .addEventListener(
                        "click",
                        click -> leave(
                                isDark(click.getEventData().path(DEVICE_IS_DARK).asBoolean(false))))
                .addEventData(DEVICE_IS_DARK);
    }

    private static boolean isDark(boolean deviceIsDark) {
        return switch (UI.getCurrent().getPage().getColorScheme()) {
            case DARK -> true;
            case LIGHT -> false;
            default -> deviceIsDark;
        };
    }

    private static void leave(boolean dark) {
        Preferences.choose(dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK);
    }
}
