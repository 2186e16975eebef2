package org.prongsai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever fails outside of a view shows our own page, closed as all others, and nothing of the inside. */
@ExtendWith(DemoInstallation.class)
class ProblemPagesIT {

    private static final String[] INSIDE = {"Whitelabel", "Tomcat", "Exception", "java.", "org.", "HTTP Status"};

    @ParameterizedTest
    @ValueSource(strings = {"/evidence/987654321", "/evidence/987654321/view"})
    void evidence_that_is_not_there_says_so(String address, RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", DemoInstallation.PASSWORD)) {
            var answer = visit.page().navigate(application.url() + address);

            assertOurs(answer, 404, "ไม่พบหน้าที่ต้องการ");
        }
    }

    @Test
    void an_address_that_is_none_is_told_of(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", DemoInstallation.PASSWORD)) {
            assertOurs(visit.page().navigate(application.url() + "/evidence/x"), 400, "เปิดที่อยู่นี้ไม่ได้");
            assertOurs(visit.page().navigate(application.url() + "/evidence/1;x=1"), 400, "เปิดที่อยู่นี้ไม่ได้");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a%00b", "/login?q="})
    void what_tomcat_turns_away_by_itself_has_our_page_too(String address, RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL)) {
            var end = address.endsWith("=") ? "a".repeat(9_000) : "";

            assertOurs(visit.page().navigate(application.url() + address + end), 400, "เปิดที่อยู่นี้ไม่ได้");
        }
    }

    @Test
    void the_way_back_leads_home(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", DemoInstallation.PASSWORD)) {
            visit.page().navigate(application.url() + "/evidence/987654321");

            visit.page().locator("main a").click();

            visit.page().waitForURL("**/measures**");
        }
    }

    private static void assertOurs(Response answer, int status, String title) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text())
                .contains("<h1>" + title, "href=\"/styles.css\"")
                .doesNotContain(INSIDE);
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "same-origin")
                .containsKey("permissions-policy")
                .doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.headers().get("content-security-policy")).contains("default-src 'none'", "style-src 'self'");
        assertThat(answer.headers().get("cache-control")).contains("no-store");
    }
}
