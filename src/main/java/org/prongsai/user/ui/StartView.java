package org.prongsai.user.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.LanguageSwitch;
import org.prongsai.user.FirstPassword;

/** Where somebody new chooses a password, once, with a link from an administrator. */
@Route(value = StartView.ROUTE, autoLayout = false)
@AnonymousAllowed
class StartView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "start";

    private final transient FirstPassword start;
    private final NewPassword password = new NewPassword();
    private final Div card = new Div();
    private String token = "";

    StartView(FirstPassword start) {
        this.start = start;
        addClassName("login-page");
        card.addClassNames("card", "login-card", "stacked");
        add(card, new Div(new LanguageSwitch()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        card.removeAll();
        start.username(token).ifPresentOrElse(this::welcome, this::refuse);
    }

    private void welcome(String username) {
        var choose = new Button(
                getTranslation("start.choose"), click -> password.read().ifPresent(this::choose));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        card.add(new H1(getPageTitle()), new Paragraph(getTranslation("start.help", username)), password, choose);
    }

    private void refuse() {
        card.add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("start.refused")),
                new Anchor("login", getTranslation("login.title")));
    }

    private void choose(String chosen) {
        try {
            start.choose(token, chosen);
            UI.getCurrent().getPage().setLocation("login");
        } catch (RefusedException refused) {
            password.tell(refused);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("start.title");
    }
}
