package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who changes the password is signed out elsewhere within seconds; who guesses has to wait. */
@ExtendWith(DemoInstallation.class)
class SignInIT {

    private static final IsVisibleOptions WITHIN_SECONDS = new IsVisibleOptions().setTimeout(5_000);
    private static final Look PHONE = new Look(Look.Screen.PHONE, ColorScheme.LIGHT, "th");
    private static final String NEXT = "ข้าวเหนียวมะม่วง";

    @Test
    void a_new_password_ends_the_other_session_without_a_click_there(RunningApplication application) {
        try (var phone = Visit.to(application, PHONE);
                var office = Visit.to(application, Look.USUAL)) {
            phone.signIn("works", DemoInstallation.PASSWORD);
            office.signIn("works", DemoInstallation.PASSWORD);
            office.open("/account");
            office.check("account");

            change(office, DemoInstallation.PASSWORD, NEXT);

            assertThat(phone.page().locator("vaadin-login-form")).isVisible(WITHIN_SECONDS);
            change(office, NEXT, DemoInstallation.PASSWORD);
            phone.signInHere("works", DemoInstallation.PASSWORD);
            phone.open("/account");
            phone.check("account-phone");
            assertThat(phone.page().locator(".sign-ins li")).hasCount(2);
            office.assertNoProblems();
            phone.assertNoProblems();
        }
    }

    private static void change(Visit visit, String present, String next) {
        var fields = visit.page().locator("vaadin-password-field input");
        fields.nth(0).fill(present);
        fields.nth(1).fill(next);
        fields.nth(2).fill(next);
        visit.press("เปลี่ยนรหัสผ่าน");
        assertThat(visit.page().getByText("เปลี่ยนรหัสผ่านแล้ว").last()).isVisible();
    }

    @Test
    void after_some_wrong_passwords_the_login_page_says_for_how_long_to_wait(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL)) {
            for (int guess = 0; guess < 12 && !visit.page().url().contains("?wait="); guess++) {
                visit.open("/login");
                visit.page().locator("input[name=username]").fill("guessed");
                visit.page().locator("input[name=password]").fill("guess " + guess);
                visit.page().locator("vaadin-login-form vaadin-button").first().click();
                visit.page().waitForURL(Pattern.compile(".*/login\\?(error|wait).*"));
            }

            assertThat(visit.page().getByText(Pattern.compile("กรุณาลองใหม่ในอีก \\d+ วินาที")))
                    .isVisible();
            visit.check("login-wait").assertNoProblems();
        }
    }
}
