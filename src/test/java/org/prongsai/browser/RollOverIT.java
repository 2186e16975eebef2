package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The turn of a year, done by hand on an installation of its own, since it changes the years of all others. */
class RollOverIT {

    @Test
    void a_year_is_carried_on_opened_and_closed_and_each_step_is_accessible(@TempDir Path folder) {
        try (var application = RunningApplication.start(folder, "--spring.profiles.active=demo")) {
            for (var look : Look.opposites()) {
                looksRight(application, look);
            }
            carriesOn(application);
        }
    }

    private static void looksRight(RunningApplication application, Look look) {
        try (var visit = Visit.to(application, look).signIn("admin", DemoInstallation.PASSWORD)) {
            visit.open("/years");
            visit.page().locator(".year-history summary").first().click();
            assertThat(visit.page().locator(".year-history li").first()).isVisible();
            visit.check("years");
            var cards = visit.page().locator(".year-card");
            cards.nth(1).locator("vaadin-button").first().click();
            opened(visit);
            visit.check("year-close-dialog");
            visit.page().keyboard().press("Escape");
            cards.last().locator("vaadin-button").first().click();
            opened(visit);
            visit.check("year-reopen-dialog");
            visit.page().keyboard().press("Escape");
            visit.page().locator(".years-page > .touch vaadin-button").click();
            opened(visit);
            visit.check("year-add-dialog");
            visit.open("/years/roll-over?from=2568");
            assertThat(visit.page().locator(".roll-over-row").first()).isVisible();
            visit.check("roll-over");
            visit.open("/years/roll-over").check("roll-over-none").assertNoProblems();
        }
    }

    private static void carriesOn(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", DemoInstallation.PASSWORD)) {
            visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ปีงบประมาณ"))
                    .click();
            var latest = visit.page().locator(".year-card").first();
            var measures = latest.locator("p a").innerText();
            latest.getByText("เริ่มปี").click();
            assertThat(visit.page().locator(".roll-over-row").first()).isVisible();
            visit.page().locator(".import-buttons vaadin-button").click();
            visit.settle();
            visit.page()
                    .locator("vaadin-confirm-dialog vaadin-button[theme~=primary]")
                    .click();
            assertThat(visit.page().getByRole(AriaRole.STATUS)).containsText(measures);
            visit.check("roll-over-result");

            visit.open("/years");
            assertThat(latest.locator("p a")).hasText(measures);
            latest.locator("vaadin-button[theme~=primary]").click();
            opened(visit);
            visit.check("year-open-dialog");
            dialog(visit).locator("vaadin-button[theme~=primary]").click();
            assertThat(latest).containsText("◐ เปิด");

            latest.locator("p a").click();
            visit.page()
                    .locator("vaadin-grid-cell-content:visible")
                    .filter(new Locator.FilterOptions().setHas(visit.page().locator(".status")))
                    .first()
                    .click();
            visit.page().locator(".other-years summary").click();
            assertThat(visit.page().locator(".other-years .part-line")).hasCount(2);
            visit.check("measure-other-years");
            visit.page().locator(".other-years a").click();
            visit.settle();
            assertThat(visit.page().locator(".detail-panel")).isVisible();
            assertThat(visit.page().url()).contains("measure=");
            visit.assertNoProblems();
        }
    }

    private static void opened(Visit visit) {
        assertThat(visit.page().locator("vaadin-dialog[opened]:not([opening])").last())
                .isAttached();
    }

    private static Locator dialog(Visit visit) {
        return visit.page().locator("vaadin-dialog[opened]").last();
    }
}
