package org.prongsai.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;

/** Switches between light and dark. */
class ThemeSwitch extends Button {

    ThemeSwitch() {
        setIcon(VaadinIcon.ADJUST.create());
        setAriaLabel(getTranslation("theme.switch"));
        setTooltipText(getTranslation("theme.switch"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> {
            var dark = UI.getCurrent().getPage().getColorScheme() == ColorScheme.Value.DARK;
            Preferences.choose(dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK);
        });
    }
}
