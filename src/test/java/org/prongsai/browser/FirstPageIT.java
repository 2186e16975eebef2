package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the first visit costs and tells: bytes over the wire, other hosts, headers. */
@ExtendWith(DemoInstallation.class)
class FirstPageIT {

    private static final int MOST_BYTES = 350_000;

    private final AtomicLong received = new AtomicLong();

    @Test
    void the_login_page_is_light_and_asks_no_other_host(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL)) {
            count(visit);
            visit.open("/login");
            assertThat(visit.page().locator("vaadin-login-form")).isVisible();
            visit.page().waitForTimeout(1_000);
            var first = received.getAndSet(0);
            signInToGrid(visit);
            var grid = received.getAndSet(0);
            visit.open("/dashboard");
            assertThat(visit.page().locator("prongsai-comparison-chart .plot *").first())
                    .isVisible();
            visit.page().waitForTimeout(1_000);
            System.out.printf(
                    "Over the wire: login page %d bytes, from there to the filled grid %d, the chart view %d%n",
                    first, grid, received.get());

            assertThat(first).isPositive().isLessThanOrEqualTo(MOST_BYTES);
            visit.assertNoProblems();
        }
    }

    private static void signInToGrid(Visit visit) {
        visit.page().locator("input[name=username]").fill("admin");
        visit.page().locator("input[name=password]").fill(DemoInstallation.PASSWORD);
        visit.page().locator("vaadin-login-form vaadin-button").first().click();
        assertThat(visit.page().locator("vaadin-grid .status").first()).isVisible();
        visit.settle();
        visit.page().waitForTimeout(1_000);
    }

    /** Compressed, with headers, as the browser has it from the network. */
    private void count(Visit visit) {
        var network = visit.page().context().newCDPSession(visit.page());
        network.on("Network.loadingFinished", this::add);
        network.send("Network.enable");
    }

    private void add(JsonObject finished) {
        received.addAndGet(finished.get("encodedDataLength").getAsLong());
    }

    @Test
    void pages_say_what_browsers_may_do_with_them(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL)) {
            var headers = visit.page().navigate(application.url() + "/login").headers();

            assertThat(headers.get("content-security-policy"))
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'")
                    .contains("frame-ancestors 'none'", "form-action 'self'");
            assertThat(headers)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("x-frame-options", "DENY")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsKey("permissions-policy");
            assertThat(headers.get("cache-control")).contains("no-store");
            assertThat(headers).doesNotContainKeys("server", "x-powered-by");
            assertThat(visit.page().context().cookies())
                    .filteredOn(cookie -> cookie.name.equals("JSESSIONID"))
                    .allSatisfy(cookie -> assertThat(cookie.httpOnly).isTrue());
        }
    }
}
