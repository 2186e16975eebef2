package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What management decides on declines keeps nobody out. */
@ExtendWith(DemoInstallation.class)
class DeclinesAccessibilityIT {

    static List<Look> looks() {
        return Look.opposites();
    }

    /** Whatever has been decided before: the way leads on from there. */
    @ParameterizedTest
    @MethodSource("looks")
    void what_management_decides(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("mayor", DemoInstallation.PASSWORD)) {
            visit.open("/coverage?year=2568").check("coverage");
            visit.open("/declines?year=2567").check("declines-none");
            visit.open("/declines").check("declines");
            visit.open("/declines?year=2568&indicator=9").check("decline");
            var steps = visit.page().locator(".review-steps vaadin-button");
            if (steps.first().textContent().matches("รับทราบ|Acknowledge")) {
                steps.first().click();
                assertThat(steps.first()).containsText("…");
            }
            steps.first().click();
            opened(visit, "vaadin-dialog");
            visit.check("decline-plan-dialog");
            visit.page().keyboard().press("Escape");
            steps.last().click();
            opened(visit, "vaadin-dialog");
            visit.check("decline-reason-dialog").assertNoProblems();
        }
    }

    private static void opened(Visit visit, String dialog) {
        assertThat(visit.page().locator(dialog + "[opened]:not([opening])").last())
                .isAttached();
    }
}
