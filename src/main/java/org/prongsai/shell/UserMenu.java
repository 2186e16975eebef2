package org.prongsai.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.prongsai.security.SignedInUser;

/** Who is signed in, and the way out. */
class UserMenu extends MenuBar {

    UserMenu(AuthenticationContext authentication) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        addClassName("user-menu");
        var name = authentication
                .getAuthenticatedUser(SignedInUser.class)
                .map(SignedInUser::displayName)
                .or(authentication::getPrincipalName)
                .orElse("");
        getElement().setAttribute("aria-label", getTranslation("user.menu"));
        addItem(person(name)).getSubMenu().addItem(getTranslation("user.logout"), click -> authentication.logout());
    }

    private static Span person(String name) {
        var text = new Span(name);
        text.addClassName("user-name");
        return new Span(VaadinIcon.USER.create(), text);
    }
}
