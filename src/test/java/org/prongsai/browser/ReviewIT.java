package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.browser.Look.Screen;

/**
 * A decline goes from the mayor to the head who has to act and to the administrator who takes the draft in. The only decline
 * of the demo data is decided once, so this has an installation of its own.
 */
class ReviewIT {

    private static final String DIRECTIVE = "ให้เปิดเผยข้อมูลครบทุกข้อบนเว็บไซต์";
    private static final String DRAFT = "เปิดเผยข้อมูลสาธารณะให้ครบถ้วน";

    @Test
    void the_decline_of_indicator_9_is_answered_by_a_draft_that_ends_up_in_next_years_plan(@TempDir Path data) {
        try (var application = RunningApplication.start(data, "--spring.profiles.active=demo")) {
            planAsMayor(application);
            readAsHead(application);
            takeInAsAdministrator(application);
        }
    }

    private static void planAsMayor(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            visit.open("/declines");
            visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("9. การเปิดเผยข้อมูล"))
                    .click();
            var panel = visit.page().locator(".decline-panel");
            assertThat(panel).containsText("⚠ ไม่มีมาตรการใดในปี 2568 รองรับตัวชี้วัดนี้");
            visit.press("รับทราบ");
            assertThat(panel).containsText("รับทราบแล้ว");
            visit.press("วางแผนดำเนินการ…");
            var form = visit.page().locator(".review-form");
            assertThat(form.getByLabel("สาเหตุ")).isFocused();
            form.getByLabel("ข้อสั่งการ").fill(DIRECTIVE);
            form.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("หน่วยงานที่รับผิดชอบ"))
                    .fill("กองช่าง");
            visit.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("กองช่าง"))
                    .click();
            var due = form.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("ให้แล้วเสร็จภายใน"));
            due.fill(inTwentyDays());
            due.press("Enter");
            due.press("Tab");
            form.getByLabel("ชื่อมาตรการ").fill(DRAFT);
            visit.check("decline-plan");
            visit.press("บันทึกแผน");

            assertThat(panel).containsText("วางแผนแล้ว");
            assertThat(panel).containsText("ปี 2569 ลำดับที่ 1: " + DRAFT);
            assertThat(panel).containsText("✎ ร่าง");
            visit.check("decline-planned").assertNoProblems();
        }
    }

    private static void readAsHead(RunningApplication application) {
        try (var visit = Visit.to(application, new Look(Screen.PHONE, ColorScheme.DARK, "th"))
                .signIn("works", PASSWORD)) {
            visit.open("/my-work");
            var asked = visit.page().locator(".asked");
            assertThat(asked).containsText(DIRECTIVE);
            assertThat(asked).containsText("สั่งการโดย นายกเทศมนตรี");
            visit.check("my-work-asked");
            asked.getByRole(AriaRole.LINK).first().click();
            assertThat(visit.page().locator(".decline-panel")).containsText(DIRECTIVE);
            assertThat(visit.page().locator(".review-steps")).hasCount(0);
            visit.check("decline-asked").assertNoProblems();
        }
    }

    private static void takeInAsAdministrator(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", PASSWORD)) {
            visit.open("/measures?year=2569");
            assertThat(visit.page().getByText(DRAFT)).hasCount(0);
            visit.open("/declines?year=2568&indicator=9");
            visit.page()
                    .locator(".decline-panel")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(DRAFT))
                    .click();
            assertThat(visit.page()).hasURL(Pattern.compile("/plan\\?.*measure=\\d+"));
            assertThat(visit.page().locator(".plan-grid .status.draft").first()).isVisible();
            visit.check("plan-draft");
            visit.press("รับเข้าแผน");

            assertThat(visit.page().locator(".status.draft")).hasCount(0);
            visit.open("/measures?year=2569&group=none");
            assertThat(visit.page().getByText(DRAFT).first()).isVisible();
            visit.assertNoProblems();
        }
    }

    private static String inTwentyDays() {
        var day = LocalDate.now().plusDays(20);
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() + 543);
    }
}
