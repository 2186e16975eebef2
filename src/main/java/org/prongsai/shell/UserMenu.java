package org.prongsai.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.prongsai.security.SignedInUser;

/** Who is signed in, with the way to the own account, and the way out. */
class UserMenu extends Div {

    /** Where one changes the own password. */
    private static final String ACCOUNT = "account";

    UserMenu(AuthenticationContext authentication) {
        addClassName("user-menu");
        var drafts = new DraftReminder(authentication.getPrincipalName().orElse(""));
        var name = new Span(authentication
                .getAuthenticatedUser(SignedInUser.class)
                .map(SignedInUser::displayName)
                .or(authentication::getPrincipalName)
                .orElse(""));
        name.addClassName("user-name");
        var account = new Anchor(ACCOUNT, VaadinIcon.USER.create(), name);
        account.setRouterIgnore(false);
        account.addClassName("user-account");
        account.getElement().setAttribute("title", getTranslation("account.title"));
        var signOut = new Button(VaadinIcon.SIGN_OUT.create(), click -> drafts.clearThen(authentication::logout));
        signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        signOut.setAriaLabel(getTranslation("user.logout"));
        signOut.setTooltipText(getTranslation("user.logout"));
        add(account, signOut, drafts);
    }
}
