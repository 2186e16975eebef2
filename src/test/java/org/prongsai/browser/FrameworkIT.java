package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator gives a year rules of its own; on an installation of its own, since totals of others change with them. */
class FrameworkIT {

    @Test
    void a_year_gets_its_rules_from_the_year_before_and_a_weight_of_its_own(@TempDir Path data) {
        try (var application = RunningApplication.start(data, "--spring.profiles.active=demo");
                var visit = Visit.to(application, Look.USUAL).signIn("admin", PASSWORD)) {
            visit.open("/framework?year=2569").press("คัดลอกจากปี 2568");
            assertThat(visit.page().locator(".rules-head")).containsText("รอยืนยันกับคู่มือ 70 รายการ");
            visit.open("/framework?year=2568");

            weight(visit, "IIT", "๑๐");
            assertThat(button(visit, "แก้ไข IIT")).isFocused();
            visit.press("บันทึก");
            assertThat(visit.page().locator(".rules-problems .strong")).isFocused();
            assertAsksBeforeClosing(visit.page());
            visit.press("เครื่องมือและน้ำหนัก: รวมเป็นร้อยละ 80 ต้องรวมได้ 100 พอดี");
            assertThat(visit.page().locator(".rules-tables h2").first()).isFocused();

            weight(visit, "EIT", "10");
            weight(visit, "OIT", "80");
            assertThat(visit.page().locator(".rules-problems")).not().isVisible();
            visit.press("บันทึก");
            var question = visit.page().locator("vaadin-confirm-dialog");
            assertThat(question).containsText("ปี 2568: 88.94 ผ่าน → 83.90 ต้องปรับปรุง");
            question.locator("vaadin-button[theme~=primary]").click();
            visit.settle();

            assertThat(visit.page().locator(".rules-bar")).not().isVisible();
            assertThat(visit.page().locator(".history")).containsText("เครื่องมือ IIT น้ำหนัก (ร้อยละ): 30.00 → 10.00");
            assertThat(button(visit, "แก้ไข OIT")).isFocused();
            visit.open("/dashboard?year=2568");
            assertThat(visit.page().locator(".rating-card")).containsText("83.90");
            visit.assertNoProblems();
        }
    }

    private static void assertAsksBeforeClosing(Page page) {
        var asked = new AtomicBoolean();
        page.onceDialog(dialog -> {
            asked.set("beforeunload".equals(dialog.type()));
            dialog.dismiss();
        });
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(asked::get);
    }

    private static void weight(Visit visit, String instrument, String percent) {
        button(visit, "แก้ไข " + instrument).click();
        var dialog = visit.page().locator(".part-dialog[opened]:not([opening])");
        assertThat(dialog.locator("input[type=text]").first()).isFocused();
        dialog.getByLabel("น้ำหนัก (ร้อยละ)").fill(percent);
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(visit.page().locator("vaadin-dialog[opened]")).hasCount(0);
        visit.settle();
    }

    private static Locator button(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
