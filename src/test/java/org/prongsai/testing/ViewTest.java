package org.prongsai.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.Application;
import org.prongsai.security.Role;
import org.prongsai.security.SignedInUser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Views without a browser, on the application's own router, services and database. They speak Thai unless a test asks
 * for English before it navigates.
 */
@IntegrationTest
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    protected Database database;

    @Autowired
    protected People people;

    @Autowired
    protected Register register;

    @Autowired
    protected TestClock clock;

    @Override
    protected Set<String> scanPackages() {
        return Set.of(Application.class.getPackageName());
    }

    @BeforeEach
    protected void startEmpty() {
        database.clear();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    /** Opens a session for this account; the roles are those that sign-in found. */
    protected void signIn(String username, Role... roles) {
        var user = new SignedInUser(username, "none", true, "คุณ" + username, Set.copyOf(Arrays.asList(roles)));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, "none", user.getAuthorities()));
    }

    protected void signInAsHead(long... divisionIds) {
        signIn(people.head(divisionIds), Role.DIVISION_HEAD);
    }

    protected void signInAsAdmin() {
        signIn(people.admin(), Role.ADMIN);
    }

    protected void signInAsManagement() {
        signIn(people.management(), Role.MANAGEMENT);
    }

    protected void speakEnglish() {
        VaadinSession.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    /** Goes to an address as a link or a typed address does. */
    protected void open(String address) {
        newRequest();
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
    }

    /** Clicks as a browser does: what fails goes to the handler that tells the user. */
    protected void click(Button button) {
        newRequest();
        try {
            test(button).click();
        } catch (RuntimeException failure) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        }
        roundTrip();
    }

    protected void click(String buttonText) {
        click(find(Button.class).withText(buttonText).single());
    }

    /** Presses the Escape key as a browser tells of it. */
    protected void escape(Dialog dialog) {
        newRequest();
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
        roundTrip();
    }

    /** Rights are read once a request, so whatever the user does next begins another one. */
    protected static void newRequest() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    /** The address that the browser shows. */
    protected String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    protected String notice() {
        return test(find(Notification.class).last()).getText();
    }

    /** Everything that can be read within a component, hidden parts left out. */
    protected static String text(Component component) {
        return Texts.of(component);
    }
}
