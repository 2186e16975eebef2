package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scores and their dialogs by the rules of accessibility, with a picture of each. */
@ExtendWith(DemoInstallation.class)
class ScoresAccessibilityIT {

    @ParameterizedTest
    @MethodSource("org.prongsai.browser.AccessibilityIT#looks")
    void what_scores_are_entered_in(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("mayor", PASSWORD)) {
            visit.open("/scores?year=2568").check("scores-read").assertNoProblems();
        }
        try (var visit = Visit.to(application, look).signIn("admin", PASSWORD)) {
            visit.open("/scores?year=2568&items=9").check("scores");
            var cell = visit.page().locator("prongsai-score-grid td[data-key='2568/indicator:9']");
            cell.click();
            visit.page().keyboard().type("101");
            visit.check("scores-typing");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator(".score-problems")).isVisible();
            visit.check("scores-problems");
            visit.page().locator(".score-bar > vaadin-button").nth(2).click();
            opened(visit, "vaadin-dialog");
            visit.check("scores-import");
            visit.page().keyboard().press("Escape");
            visit.page().locator(".publication-years vaadin-button").first().click();
            opened(visit, "vaadin-confirm-dialog");
            visit.check("scores-publish");
            visit.page().locator("vaadin-confirm-dialog vaadin-button").last().click();
            visit.settle();
            publication(visit, 0).click();
            opened(visit, "vaadin-dialog");
            visit.check("scores-reason");
            visit.page().keyboard().press("Escape");
            publication(visit, 1).click();
            opened(visit, "vaadin-dialog");
            visit.page().locator("vaadin-dialog textarea").fill("ทดลอง");
            visit.page().locator("vaadin-dialog vaadin-button").last().click();
            visit.page().locator(".score-bar > vaadin-button").nth(1).click();
            visit.settle().assertNoProblems();
        }
    }

    private static Locator publication(Visit visit, int button) {
        return visit.page()
                .locator(".publication-years li:first-child vaadin-button")
                .nth(button);
    }

    @ParameterizedTest
    @MethodSource("org.prongsai.browser.AccessibilityIT#looks")
    void two_scores_at_once(Look look, RunningApplication application) {
        try (var first = Visit.to(application, look).signIn("admin", PASSWORD);
                var second = Visit.to(application, look).signIn("admin", PASSWORD)) {
            score(second, 60 + AccessibilityIT.looks().indexOf(look));
            score(first, 80 + AccessibilityIT.looks().indexOf(look));
            saveScores(first);
            saveScores(second);
            opened(second, "vaadin-dialog");
            second.check("scores-conflict").assertNoProblems();
        }
    }

    private static void score(Visit visit, int score) {
        visit.open("/scores?year=2561");
        visit.page()
                .locator("prongsai-score-grid td[data-key='2561/indicator:2']")
                .click();
        visit.page().keyboard().type(String.valueOf(score));
        visit.page().keyboard().press("Enter");
        visit.settle();
    }

    private static void saveScores(Visit visit) {
        visit.page().locator(".score-bar > vaadin-button").first().click();
        visit.settle();
    }

    private static void opened(Visit visit, String dialog) {
        assertThat(visit.page().locator(dialog + "[opened]:not([opening])").last())
                .isAttached();
    }
}
