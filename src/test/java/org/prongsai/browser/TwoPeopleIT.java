package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two browsers on the same part: each sees what the other does, and nothing is overwritten unseen. */
@ExtendWith(DemoInstallation.class)
class TwoPeopleIT {

    private static final Look PHONE = new Look(Look.Screen.PHONE, ColorScheme.LIGHT, "th");

    private static final LocatorAssertions.ContainsTextOptions WITHIN_FIVE_SECONDS =
            new LocatorAssertions.ContainsTextOptions().setTimeout(5_000);

    @Test
    void what_one_saves_appears_at_the_other_within_five_seconds(RunningApplication application) {
        try (var head = Visit.to(application, Look.USUAL).signIn("works", DemoInstallation.PASSWORD);
                var mayor = Visit.to(application, Look.USUAL).signIn("mayor", DemoInstallation.PASSWORD)) {
            openForm(head, 6);
            var part = "/" + head.page().url().replaceFirst("^https?://[^/]+/", "");
            mayor.open(part);

            outcome(head).fill("รายงานสดจากกองช่าง");
            head.press("บันทึก");

            assertThat(mayor.page().locator(".part-panel")).containsText("รายงานสดจากกองช่าง", WITHIN_FIVE_SECONDS);
            mayor.assertNoProblems();
        }
    }

    @Test
    void the_second_sees_both_versions_and_decides_field_by_field(RunningApplication application) {
        try (var first = Visit.to(application, Look.USUAL).signIn("works", DemoInstallation.PASSWORD);
                var second = Visit.to(application, PHONE).signIn("works", DemoInstallation.PASSWORD)) {
            openForm(first, 7);
            second.open("/" + first.page().url().replaceFirst("^https?://[^/]+/", ""));
            outcome(second).fill("ฉบับของคนที่สอง");
            outcome(first).fill("ฉบับของคนแรก");
            first.press("บันทึก");

            var notice = second.page().locator(".part-panel .notice");
            assertThat(notice).containsText("มีการแก้ไขโดย ผู้อำนวยการกองช่าง", WITHIN_FIVE_SECONDS);
            assertThat(outcome(second)).hasValue("ฉบับของคนที่สอง");
            second.press("บันทึก");

            var dialog = second.page().locator(".conflict-field.differs");
            assertThat(dialog).hasCount(1);
            assertThat(dialog).containsText("ฉบับของคนแรก");
            assertThat(dialog).containsText("ฉบับของคนที่สอง");
            second.check("conflict");
            dialog.getByText("รวมทั้งสองฉบับ", new Locator.GetByTextOptions().setExact(true))
                    .click();
            second.press("บันทึกตามที่เลือก");

            assertThat(second.page().locator(".history li").first()).containsText("ฉบับของคนที่สอง");
            assertThat(first.page().locator(".part-panel .history li").first())
                    .containsText("ฉบับของคนที่สอง", WITHIN_FIVE_SECONDS);
            second.assertNoProblems();
        }
    }

    private static void openForm(Visit visit, int row) {
        visit.open("/measures?year=2568&division=3&sort=number&group=none");
        visit.page().locator("vaadin-grid .list-title").nth(row).click();
        assertThat(outcome(visit)).isVisible();
        visit.page().waitForURL(address -> address.contains("part="), new Page.WaitForURLOptions());
        visit.settle();
    }

    private static Locator outcome(Visit visit) {
        return visit.page().locator(".part-panel vaadin-text-area[data-draft=outcome] textarea");
    }
}
