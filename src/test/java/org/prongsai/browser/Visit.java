package org.prongsai.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser of her own at the application; notes what she should never meet. */
public final class Visit implements AutoCloseable {

    private static final String IDLE = """
            () => document.fonts.status === 'loaded'
              && window.Vaadin?.Flow?.clients !== undefined
              && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())
            """;

    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(Duration.ofSeconds(20).toMillis());
    }

    private final String url;
    private final Look look;
    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();

    private Visit(String url, Look look, BrowserContext context) {
        this.url = url;
        this.look = look;
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.location().startsWith(page.url())) {
                problems.add("Console: " + message.text());
            }
        });
        page.onPageError(error -> problems.add("Script: " + error));
        page.onRequest(this::noteOtherHost);
    }

    /** Opens a browser window with this look, chosen as people choose it: by the cookies of the two switches. */
    public static Visit to(RunningApplication application, Look look) {
        var context = Browsers.chromium().newContext(look.options());
        context.addCookies(List.of(
                new Cookie("prongsai-language", look.language()).setUrl(application.url()),
                new Cookie("prongsai-colours", colours(look)).setUrl(application.url())));
        return new Visit(application.url(), look, context);
    }

    private static String colours(Look look) {
        return look.theme() == ColorScheme.DARK ? "dark" : "light";
    }

    private void noteOtherHost(Request request) {
        if (!request.url().startsWith(url + "/") && !request.url().matches("(data|blob|chrome|chrome-extension):.*")) {
            problems.add("Another host: " + request.url());
        }
    }

    public Page page() {
        return page;
    }

    /** Opens an address of the application, such as {@code /measures?year=2568}. */
    public Visit open(String address) {
        page.navigate(url + address);
        return settle();
    }

    public Visit signIn(String username, String password) {
        return open("/login").signInHere(username, password);
    }

    /** Signs in where the application has asked for it, and goes on to the page that was wanted. */
    public Visit signInHere(String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.waitForURL(address -> !address.contains("/login"));
        return settle();
    }

    public Visit press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return settle();
    }

    /** Waits until browser and server have nothing more to tell each other. */
    public Visit settle() {
        page.waitForFunction(IDLE);
        return this;
    }

    /** Takes a picture, and notes where the page keeps people out or is wider than the screen. */
    public Visit check(String name) {
        settle();
        Screenshots.take(page, name, look);
        Axe.violations(page).forEach(violation -> problems.add("%s in %s: %s".formatted(name, look, violation)));
        if ((int) page.evaluate(OVERFLOW) > 0) {
            problems.add("%s in %s is wider than the screen".formatted(name, look));
        }
        return this;
    }

    /** Fails where there was an error of a script or on the console, a request to another host or a failed check. */
    public void assertNoProblems() {
        if (!problems.isEmpty()) {
            throw new AssertionError(String.join("\n", problems));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
