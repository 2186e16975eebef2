package org.prongsai.shell;

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
        addItem(name).getSubMenu().addItem(getTranslation("user.logout"), click -> authentication.logout());
    }
}
