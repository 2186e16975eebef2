package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of measures without a mouse. */
@ExtendWith(DemoInstallation.class)
class RegisterIT {

    @Test
    void somebody_filters_opens_closes_arranges_and_saves_by_keyboard_alone(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("finance", PASSWORD)) {
            visit.open("/measures?year=2568");
            var keyboard = visit.page().keyboard();

            keyboard.press("Tab");
            assertThat(button(visit, "ข้ามไปยังเนื้อหา")).isFocused();
            keyboard.press("Enter");
            assertThat(visit.page().getByRole(AriaRole.MAIN)).isFocused();

            keyboard.press("/");
            assertThat(visit.page().locator(".list-search input")).isFocused();
            keyboard.type("ช่องทาง");
            assertThat(visit.page()).hasURL(Pattern.compile("[?&]q="));
            visit.settle();

            button(visit, "ตัวกรอง").focus();
            keyboard.press("Enter");
            var panel = visit.page().locator(".filter-panel");
            panel.getByLabel("ดำเนินการแล้วเสร็จ").focus();
            keyboard.press("Space");
            visit.settle();
            assertThat(visit.page()).hasURL(Pattern.compile("status=completed"));
            keyboard.press("Escape");
            assertThat(panel).hasCount(0);

            visit.page().locator(".measures-page").evaluate("() => document.activeElement.blur()");
            keyboard.press("j");
            keyboard.press("j");
            keyboard.press("Enter");
            var title = visit.page().locator(".detail-panel h2");
            assertThat(title).isFocused();
            assertThat(visit.page().locator("[aria-current=true]")).hasCount(1);
            keyboard.press("Escape");
            assertThat(title).hasCount(0);
            visit.page().waitForFunction("() => document.activeElement.localName.startsWith('vaadin-grid')");

            button(visit, "คอลัมน์").focus();
            keyboard.press("Enter");
            visit.page()
                    .getByLabel("แก้ไขล่าสุด", new Page.GetByLabelOptions().setExact(true))
                    .focus();
            keyboard.press("Space");
            visit.settle();
            keyboard.press("Escape");

            button(visit, "มุมมองที่บันทึก").focus();
            keyboard.press("Enter");
            visit.page().getByLabel("ชื่อมุมมอง").focus();
            keyboard.type("ช่องทางที่แล้วเสร็จ");
            keyboard.press("Enter");
            assertThat(visit.page()).hasURL(Pattern.compile("view=\\d+"));
            keyboard.press("Escape");

            visit.page().reload();
            visit.settle();
            assertThat(visit.page().getByText("มุมมอง “ช่องทางที่แล้วเสร็จ”")).isVisible();
            assertThat(visit.page().locator(".list-search input")).hasValue("ช่องทาง");
            assertThat(visit.page().locator(".chip")).hasText(Pattern.compile("แล้วเสร็จ"));
            assertThat(header(visit, "หลักฐาน")).isVisible();
            assertThat(header(visit, "แก้ไขล่าสุด")).hasCount(0);
            visit.assertNoProblems();
        }
    }

    @Test
    void single_keys_do_nothing_while_one_types_and_once_they_are_turned_off(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            visit.open("/measures?year=2568");
            var keyboard = visit.page().keyboard();
            var search = visit.page().locator(".list-search input");

            keyboard.press("/");
            keyboard.type("j/k?");
            assertThat(search).hasValue("j/k?");

            visit.open("/measures?year=2568");
            keyboard.press("?");
            var single = visit.page().getByLabel("ใช้ปุ่มลัดที่เป็นตัวอักษรเดียว");
            single.uncheck();
            visit.settle();
            visit.press("ปิด");

            visit.open("/measures?year=2568");
            keyboard.press("/");
            assertThat(search).not().isFocused();
            visit.assertNoProblems();
        }
    }

    private static Locator button(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator header(Visit visit, String name) {
        return visit.page()
                .locator("vaadin-grid-cell-content:visible")
                .getByText(name, new Locator.GetByTextOptions().setExact(true));
    }
}
