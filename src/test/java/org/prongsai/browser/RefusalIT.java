package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people may not do, tried by address and by the browser's own protocol. */
@ExtendWith(DemoInstallation.class)
class RefusalIT {

    @ParameterizedTest
    @CsvSource({"works, /import", "mayor, /import", "mayor, /my-work", "admin, /my-work"})
    void a_view_of_another_role_is_refused_inside_the_layout(
            String username, String address, RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn(username, DemoInstallation.PASSWORD)) {
            visit.open(address);
            assertThat(visit.page().getByText("ท่านไม่มีสิทธิ์เปิดหน้านี้").first())
                    .isVisible();
            assertThat(visit.page().locator("vaadin-side-nav-item").first()).isVisible();
        }
    }

    @Test
    void an_unknown_address_says_so_inside_the_layout(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("works", DemoInstallation.PASSWORD)) {
            visit.open("/no-such-page");
            assertThat(visit.page().getByText("ไม่พบหน้าที่ต้องการ").first()).isVisible();
            assertThat(visit.page().locator("vaadin-side-nav-item").first()).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"/dashboard", "/measures", "/my-work", "/import", "/no-such-page"})
    void without_sign_in_there_is_only_the_login_page(String address, RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL)) {
            visit.open(address);
            assertThat(visit.page().locator("vaadin-login-form")).isVisible();
            assertThat(visit.page().locator("vaadin-side-nav-item")).hasCount(0);
        }
    }
}
