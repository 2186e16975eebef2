package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of a year and their dialogs by the rules of accessibility, with a picture of each; nothing is stored. */
@ExtendWith(DemoInstallation.class)
class FrameworkAccessibilityIT {

    @ParameterizedTest
    @MethodSource("org.prongsai.browser.AccessibilityIT#looks")
    void what_rules_are_read_in(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("mayor", PASSWORD)) {
            visit.open("/framework?year=2568").check("framework-read");
            visit.open("/framework?year=2568&open=1").check("framework-open");
            visit.open("/framework?year=2580").check("framework-stand-in").assertNoProblems();
        }
    }

    @ParameterizedTest
    @MethodSource("org.prongsai.browser.AccessibilityIT#looks")
    void what_rules_are_edited_in(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("admin", PASSWORD)) {
            visit.open("/framework?year=2580").check("framework-copy");
            visit.open("/framework?year=2568").check("framework");
            for (var table = 0; table < 4; table++) {
                visit.page()
                        .locator(".rules-tables > section")
                        .nth(table)
                        .locator("tbody vaadin-button")
                        .first()
                        .click();
                opened(visit, "vaadin-dialog");
                visit.check("framework-dialog-" + table);
                visit.page().keyboard().press("Escape");
                closed(visit);
            }
            visit.page().locator(".rules-head vaadin-button:visible").click();
            opened(visit, "vaadin-dialog");
            visit.check("framework-confirm-all");
            visit.page().keyboard().press("Escape");
            closed(visit);
            weight(visit, 0, "10");
            visit.page().locator(".rules-bar vaadin-button").first().click();
            assertThat(visit.page().locator(".rules-problems")).isVisible();
            visit.check("framework-problems");
            weight(visit, 1, "10");
            weight(visit, 2, "80");
            visit.page().locator(".rules-bar vaadin-button").first().click();
            opened(visit, "vaadin-confirm-dialog");
            visit.check("framework-effect").assertNoProblems();
        }
    }

    private static void weight(Visit visit, int instrument, String percent) {
        visit.page()
                .locator(".rules-tables > section")
                .first()
                .locator("tbody vaadin-button")
                .nth(instrument)
                .click();
        opened(visit, "vaadin-dialog");
        visit.page().locator(".part-dialog input[type=text]").nth(5).fill(percent);
        visit.page()
                .locator(".part-dialog vaadin-button[theme~=primary]")
                .last()
                .click();
        closed(visit);
        visit.settle();
    }

    private static void opened(Visit visit, String dialog) {
        assertThat(visit.page().locator(dialog + "[opened]:not([opening])").last())
                .isAttached();
    }

    private static void closed(Visit visit) {
        assertThat(visit.page().locator("vaadin-dialog[opened]")).hasCount(0);
    }
}
