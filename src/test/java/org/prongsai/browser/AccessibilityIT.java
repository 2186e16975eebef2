package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every view and dialog by the rules of accessibility, with a picture of each; {@code -Dprongsai.looks=all} for every
 * look instead of two that have nothing in common.
 */
@ExtendWith(DemoInstallation.class)
class AccessibilityIT {

    private static final Path REPORT = Path.of("src/main/resources/demo/report-2568.txt");

    static List<Look> looks() {
        return "all".equals(System.getProperty("prongsai.looks")) ? Look.all() : Look.opposites();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void signing_in(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look)) {
            visit.open("/login").check("login");
            visit.open("/login?error").check("login-failed").assertNoProblems();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void what_management_sees(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("mayor", PASSWORD)) {
            assertThat(visit.page().locator("prongsai-comparison-chart .plot *").first())
                    .isAttached();
            visit.check("dashboard");
            visit.open("/measures?year=2568&indicator=9").check("measures-hole");
            visit.open("/what-if?year=2568").check("what-if");
            visit.open("/what-if?year=2568&to=9:75.00&to=1:90").check("what-if-moved");
            visit.page().locator(".what-if-targets vaadin-button").first().click();
            opened(visit, "vaadin-dialog");
            visit.check("targets-dialog");
            visit.open("/what-if?year=2570").check("what-if-missing");
            visit.open("/import").check("refused");
            visit.open("/no-such-page").check("not-found").assertNoProblems();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void what_a_head_works_with(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("works", PASSWORD)) {
            visit.check("my-work?since=2020-01-01");
            visit.page().locator(".work-card vaadin-button").last().click();
            assertThat(visit.page().locator(".work-editor")).isVisible();
            visit.check("work-form");
            visit.page().locator(".work-editor textarea").first().fill("กำลังดำเนินการ");
            visit.page().locator(".tile").last().click();
            opened(visit, "vaadin-confirm-dialog");
            visit.check("unsaved-dialog");

            visit.open("/measures").check("measures");
            visit.open("/measures?year=2568&division=3&division=4&group=measure")
                    .check("measures-by-measure");
            if (look.screen() == Look.Screen.PHONE) {
                visit.page().locator(".fold-button").click();
                visit.check("measures-unfolded");
            }
            for (var button : List.of(".filter-button", ".views-button")) {
                visit.page().locator(button + " vaadin-button").first().click();
                opened(visit, "vaadin-popover");
                visit.check("measures" + button.replace('.', '-'));
                visit.page().keyboard().press("Escape");
            }
            openFirst(visit, "/measures?division=3").check("measure-own");
            openFirst(visit, "/measures?division=4").check("measure-other");
            openFirst(visit, "/measures?year=2568&division=5")
                    .check("measure-imported")
                    .assertNoProblems();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void what_an_administrator_works_with(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("admin", PASSWORD)) {
            openFirst(visit, "/measures?year=2568&q=I10").check("measure-administration");
            visit.open("/measures?year=2500&view=4711").check("measures-unknown");
            if (look.screen() == Look.Screen.DESKTOP) {
                visit.page().locator(".columns-button vaadin-button").click();
                opened(visit, "vaadin-popover");
                visit.check("measures-columns");
                visit.page().keyboard().press("Escape");
                visit.page().locator(".keys-button").click();
                opened(visit, "vaadin-dialog");
                visit.check("measures-keys");
            }

            visit.open("/import").check("import-waiting");
            var waiting = visit.page().locator(".waiting-row vaadin-button");
            waiting.first().click();
            opened(visit, "vaadin-dialog");
            visit.check("attach-dialog");
            visit.page().keyboard().press("Escape");
            waiting.last().click();
            opened(visit, "vaadin-confirm-dialog");
            visit.check("drop-dialog");
            visit.open("/import");
            visit.page().locator("vaadin-upload input[type=file]").setInputFiles(REPORT);
            assertThat(visit.page().locator(".row-summary").first()).isVisible();
            visit.check("import-nothing-new").assertNoProblems();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void what_an_administrator_plans(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("admin", PASSWORD)) {
            visit.open("/plan?measure=new").check("plan-new");
            visit.open("/plan?since=2026-01-01").check("plan");
            visit.page()
                    .locator("vaadin-grid-cell-content:visible")
                    .filter(new Locator.FilterOptions().setHas(visit.page().locator(".plan-movers")))
                    .first()
                    .click(new Locator.ClickOptions().setPosition(4, 4));
            assertThat(visit.page().locator(".plan-editor")).isVisible();
            visit.check("plan-edit");
            visit.page().locator(".plan-buttons > vaadin-button").last().click();
            opened(visit, "vaadin-dialog");
            visit.check("retire-dialog").assertNoProblems();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void two_reports_at_once(Look look, RunningApplication application) {
        try (var first = Visit.to(application, look).signIn("finance", PASSWORD);
                var second = Visit.to(application, look).signIn("finance", PASSWORD)) {
            openFirst(first, "/measures?year=2568&division=4");
            openFirst(second, "/measures?year=2568&division=4");
            outcome(second).fill("ฉบับที่สอง " + look);
            outcome(first).fill("ฉบับที่หนึ่ง " + look);
            save(first);
            save(second);
            opened(second, "vaadin-dialog");
            second.check("conflict-dialog").assertNoProblems();
        }
    }

    private static void opened(Visit visit, String dialog) {
        assertThat(visit.page().locator(dialog + "[opened]:not([opening])").last())
                .isAttached();
    }

    private static Locator outcome(Visit visit) {
        return visit.page().locator(".part-panel textarea").first();
    }

    private static void save(Visit visit) {
        visit.page().locator(".part-panel .buttons vaadin-button").first().click();
        visit.settle();
    }

    private static Visit openFirst(Visit visit, String address) {
        visit.open(address);
        visit.page()
                .locator("vaadin-grid-cell-content:visible")
                .filter(new Locator.FilterOptions().setHas(visit.page().locator(".status")))
                .first()
                .click();
        assertThat(visit.page().locator(".detail-panel")).isVisible();
        return visit.settle();
    }
}
