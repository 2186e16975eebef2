package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prongsai.browser.Look.Screen;

/** An administrator plans a year in a browser, with dates typed as officials write them. */
@ExtendWith(DemoInstallation.class)
class PlanningIT {

    /** What is typed, and what the field shows then; an empty text where it cannot be read. */
    private static final Map<String, String> TYPED = new LinkedHashMap<>();

    /** A calendar takes no taps while it scrolls to its month, nor for 300 ms after. */
    private static final String AT_REST =
            "month => new Promise(told => setTimeout(() => told(!month.ignoreTaps), 350))";

    static {
        TYPED.put("31/3/2568", "31 มี.ค. 2568");
        TYPED.put("๓๑/๓/๒๕๖๘", "31 มี.ค. 2568");
        TYPED.put("31 มี.ค. 2568", "31 มี.ค. 2568");
        TYPED.put("30 มีนาคม 2568", "30 มี.ค. 2568");
        TYPED.put("1-12-68", "1 ธ.ค. 2568");
        TYPED.put("29 ก.พ. 2567", "29 ก.พ. 2567");
        TYPED.put("5 พ.ค 68", "5 พ.ค. 2568");
        TYPED.put("29/2/2568", "");
        TYPED.put("31/3/2025", "");
        TYPED.put("พรุ่งนี้", "");
    }

    @Test
    void a_measure_is_planned_with_typed_buddhist_dates(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", PASSWORD)) {
            visit.open("/plan?measure=new");
            var form = visit.page().locator(".plan-editor");
            form.getByLabel("มาตรการหรือกิจกรรม").fill("ประกาศนโยบายไม่รับของขวัญ");
            choose(visit, "ช่วงระยะเวลาดำเนินการ", "ระบุวัน");
            type(day(visit, "ตั้งแต่"), "2 ก.พ. 2569");
            type(day(visit, "ถึง"), "๒๘/๒/๖๙");
            visit.press("เพิ่มขั้นตอน");
            form.locator(".step-line textarea").first().fill("ร่างประกาศ");
            visit.press("บันทึก");

            assertThat(visit.page()).hasURL(Pattern.compile("/plan\\?.*measure=\\d+"));
            visit.page().reload();
            visit.settle();
            assertThat(day(visit, "ตั้งแต่")).hasValue("2 ก.พ. 2569");
            assertThat(day(visit, "ถึง")).hasValue("28 ก.พ. 2569");
            visit.assertNoProblems();
        }
    }

    @Test
    void a_day_is_read_as_officials_type_it_and_nothing_else_is_guessed(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", PASSWORD)) {
            visit.open("/plan?measure=new");
            choose(visit, "ช่วงระยะเวลาดำเนินการ", "ระบุวัน");
            var day = day(visit, "ตั้งแต่");
            var field = visit.page().locator(".plan-editor vaadin-date-picker").first();
            TYPED.forEach((typed, shown) -> {
                type(day, typed);
                visit.settle();
                if (shown.isEmpty()) {
                    assertThat(day).hasValue(typed);
                    assertThat(field).containsText("อ่านวันที่ไม่ได้");
                } else {
                    assertThat(day).hasValue(shown);
                    assertThat(field).not().hasAttribute("invalid", "");
                }
            });
        }
    }

    @Test
    void the_calendar_shows_buddhist_years_and_the_right_weekday(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", PASSWORD)) {
            visit.open("/plan?measure=new");
            choose(visit, "ช่วงระยะเวลาดำเนินการ", "ระบุวัน");
            var day = day(visit, "ตั้งแต่");
            type(day, "29/2/2567");
            day.press("ArrowDown");
            assertThat(visit.page().locator("vaadin-month-calendar [aria-selected=true]"))
                    .hasAttribute("aria-label", "29 กุมภาพันธ์ 2567, วันพฤหัสบดี");
            assertThat(visit.page().locator("vaadin-date-picker-year").getByText("2567"))
                    .isVisible();
            visit.check("calendar");

            visit.page().keyboard().press("ArrowRight");
            visit.page().keyboard().press("Enter");
            assertThat(day).hasValue("1 มี.ค. 2567");
            visit.assertNoProblems();
        }
    }

    @Test
    void a_day_is_chosen_on_a_phone(RunningApplication application) {
        var phone = new Look(Screen.PHONE, ColorScheme.LIGHT, "th");
        try (var visit = Visit.to(application, phone).signIn("admin", PASSWORD)) {
            visit.open("/plan?measure=new");
            choose(visit, "ช่วงระยะเวลาดำเนินการ", "ระบุวัน");
            var day = day(visit, "ตั้งแต่");
            day.click();
            var month = visit.page()
                    .locator("vaadin-month-calendar")
                    .filter(new Locator.FilterOptions().setHas(visit.page().locator("[aria-selected=true]")));
            visit.page().waitForFunction(AT_REST, month.elementHandle());
            month.getByText("15", new Locator.GetByTextOptions().setExact(true)).click();
            assertThat(day).hasValue(Pattern.compile("15 ต\\.ค\\. 25\\d\\d"));
            visit.check("plan-new-phone").assertNoProblems();
        }
    }

    private static Locator day(Visit visit, String label) {
        return visit.page()
                .locator("vaadin-date-picker")
                .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
    }

    private static void type(Locator day, String text) {
        day.fill(text);
        day.press("Enter");
        day.press("Tab");
    }

    private static void choose(Visit visit, String label, String item) {
        visit.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        visit.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
        visit.settle();
    }
}
