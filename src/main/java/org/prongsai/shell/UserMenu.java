package org.prongsai.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.prongsai.security.SignedInUser;

/** Who is signed in, and the way out. */
class UserMenu extends Div {

    UserMenu(AuthenticationContext authentication) {
        addClassName("user-menu");
        var drafts = new DraftReminder(authentication.getPrincipalName().orElse(""));
        var name = new Span(authentication
                .getAuthenticatedUser(SignedInUser.class)
                .map(SignedInUser::displayName)
                .or(authentication::getPrincipalName)
                .orElse(""));
        name.addClassName("user-name");
        var signOut = new Button(VaadinIcon.SIGN_OUT.create(), click -> drafts.clearThen(authentication::logout));
        signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        signOut.setAriaLabel(getTranslation("user.logout"));
        signOut.setTooltipText(getTranslation("user.logout"));
        add(name, signOut, drafts);
    }
}
