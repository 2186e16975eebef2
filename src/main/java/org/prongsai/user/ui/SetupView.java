package org.prongsai.user.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.prongsai.shared.ui.LanguageSwitch;
import org.prongsai.user.AdministratorSetup;

/** Makes the first administrator of a fresh installation. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AdministratorSetup setup;
    private final TextField token = new TextField(getTranslation("setup.token"));
    private final TextField username = new TextField(getTranslation("login.username"));
    private final TextField displayName = new TextField(getTranslation("setup.displayName"));
    private final PasswordField password = new PasswordField(getTranslation("login.password"));

    SetupView(AdministratorSetup setup) {
        this.setup = setup;
        addClassName("login-page");
        password.setHelperText(getTranslation("setup.password.help"));
        var create = new Button(getTranslation("setup.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var card = new Div(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("setup.help")),
                token,
                username,
                displayName,
                password,
                create);
        card.addClassNames("card", "login-card", "stacked");
        add(card, new Div(new LanguageSwitch()));
    }

    private void create() {
        setup.create(token.getValue().strip(), username.getValue(), displayName.getValue(), password.getValue());
        UI.getCurrent().getPage().setLocation("login");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setup.isMissing()) {
            event.forwardTo("login");
        }
        event.getLocation().getQueryParameters().getSingleParameter("token").ifPresent(token::setValue);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title");
    }
}
