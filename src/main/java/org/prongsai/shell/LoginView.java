package org.prongsai.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.prongsai.security.FirstAdministrator;
import org.prongsai.shared.ui.LanguageSwitch;

@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ERROR = "error";
    static final String WAIT = "wait";

    private static final Predicate<String> SECONDS = Pattern.compile("\\d{1,6}").asMatchPredicate();

    private final transient AuthenticationContext authentication;
    private final LoginForm form = new LoginForm();

    LoginView(Installation installation, FirstAdministrator firstAdministrator, AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("login-page");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts("login.failed", getTranslation("login.failed.help")));
        var card = new Div(new H1(getTranslation("app.name")), quiet(installation.municipality()), form);
        card.addClassNames("card", "login-card");
        add(card);
        if (firstAdministrator.isMissing()) {
            card.addComponentAtIndex(2, notice("login.first"));
        }
        if (installation.isDemo()) {
            card.add(notice("login.demo"), new DemoSignIns());
        }
        add(new Div(new LanguageSwitch()));
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private Paragraph notice(String key) {
        var notice = new Paragraph(getTranslation(key));
        notice.addClassName("notice");
        return notice;
    }

    private LoginI18n texts(String title, String help) {
        var texts = LoginI18n.createDefault();
        var fields = texts.getForm();
        fields.setTitle(getTranslation("login.title"));
        fields.setUsername(getTranslation("login.username"));
        fields.setPassword(getTranslation("login.password"));
        fields.setSubmit(getTranslation("login.submit"));
        var error = texts.getErrorMessage();
        error.setTitle(getTranslation(title));
        error.setMessage(help);
        error.setUsername(getTranslation("login.username.required"));
        error.setPassword(getTranslation("login.password.required"));
        return texts;
    }

    /** Who is signed in already goes on to where her day begins. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo(HomeView.class);
        }
        var parameters = event.getLocation().getQueryParameters();
        var wait = parameters.getSingleParameter(WAIT).filter(SECONDS).map(Integer::valueOf);
        wait.ifPresent(seconds -> form.setI18n(texts("login.wait", getTranslation("login.wait.help", seconds))));
        form.setError(wait.isPresent() || parameters.getParameters().containsKey(ERROR));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " · " + getTranslation("app.name");
    }
}
