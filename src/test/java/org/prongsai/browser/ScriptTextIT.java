package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A script that is typed into a field is text wherever it is shown. */
@ExtendWith(DemoInstallation.class)
class ScriptTextIT {

    private static final String SCRIPT =
            "<img src=x onerror=\"window.ran=true\"><script>window.ran=true</script><b id=bold>";

    /** What a page would hold that took the text for more than text. */
    private static final String MARKUP = "img[src=x], #bold";

    @Test
    void a_script_in_any_field_of_a_measure_is_text_to_everybody(RunningApplication application) {
        try (var admin = Visit.to(application, Look.USUAL).signIn("admin", PASSWORD);
                var head = Visit.to(application, Look.USUAL).signIn("works", PASSWORD);
                var mayor = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            var measure = plan(admin);
            head.open("/measures?group=none&q=onerror&measure=" + measure);
            head.page().locator(".part-line vaadin-button").click();
            assertThat(head.page()).hasURL(Pattern.compile("part=\\d+"));
            var part = head.page().url().replace(application.url(), "");
            report(head);
            prove(head);
            leaveUnsaved(head, part);
            mayor.open(part);
            ask(mayor);
            answer(head);
            for (var visit : List.of(admin, head, mayor)) {
                shows(visit, part, ".detail-panel h2", ".steps li", ".evidence-card a", ".history li");
                visit.page().locator(".notes vaadin-details-summary").click();
                shows(visit, ".note .free-text", ".note-answer");
                shows(visit, "/measures?group=measure&q=onerror", "vaadin-grid");
                runsNothingAt(visit, "/matrix", "/checks", "/dashboard", "/my-work", "/measures?group=division");
            }
            shows(mayor, "/questions?asked=yes", ".work-card h3", ".note .free-text", ".note-answer");
            retire(admin, measure);
            shows(mayor, part, ".detail-panel .notice");
            runsNothingAt(admin, "/years/roll-over", "/plan?retired=yes");
            List.of(admin, head, mayor).forEach(Visit::assertNoProblems);
        }
    }

    @Test
    void a_script_as_the_name_of_a_saved_view_is_text(RunningApplication application) {
        try (var reader = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            reader.open("/measures?status=completed").press("มุมมองที่บันทึก");
            reader.page().getByLabel("ชื่อมุมมอง").fill(SCRIPT);
            reader.press("บันทึกมุมมองนี้");
            shows(reader, "vaadin-notification-card");
            assertThat(reader.page()).hasURL(Pattern.compile("view=\\d+"));
            reader.page().reload();
            shows(reader, "body");
            reader.settle().press("มุมมองที่บันทึก");
            shows(reader, ".view-line");
            reader.press("ลบมุมมอง “" + SCRIPT + "”");
            shows(reader, "vaadin-confirm-dialog > *");
            reader.press("ลบมุมมอง");
            assertThat(reader.page().locator(".view-line")).hasCount(0);
            runsNothing(reader);
            reader.assertNoProblems();
        }
    }

    @Test
    void a_script_in_an_address_is_text_or_nothing(RunningApplication application) {
        var script = URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8);
        try (var reader = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            reader.open("/measures?q=" + script);
            assertThat(reader.page().locator(".list-search input")).hasValue(SCRIPT);
            runsNothing(reader);
            for (var name : List.of("division", "indicator", "status", "sort", "group", "year", "measure", "view")) {
                runsNothingAt(reader, "/measures?" + name + "=" + script);
            }
            runsNothingAt(reader, "/my-work?show=" + script, "/checks?kind=" + script, "/matrix?year=" + script);
            reader.assertNoProblems();
        }
    }

    /** Led by the works division. */
    private static String plan(Visit admin) {
        admin.open("/plan?measure=new");
        var form = admin.page().locator(".plan-editor");
        form.getByLabel("มาตรการหรือกิจกรรม").fill(SCRIPT);
        form.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("หน่วยงานเจ้าภาพ"))
                .fill("กองช่าง");
        admin.page().getByRole(AriaRole.OPTION).filter(having("กองช่าง")).click();
        admin.press("เพิ่มขั้นตอน");
        form.locator(".step-line textarea").first().fill(SCRIPT);
        admin.press("บันทึก");
        assertThat(admin.page()).hasURL(Pattern.compile("/plan\\?.*measure=\\d+"));
        shows(admin, "vaadin-grid");
        return admin.page().url().replaceAll(".*measure=(\\d+).*", "$1");
    }

    private static void report(Visit head) {
        var panel = head.page().locator(".part-panel");
        panel.getByLabel("อยู่ระหว่างดำเนินการ").first().check();
        panel.locator("vaadin-text-area[data-draft=outcome] textarea").fill(SCRIPT);
        panel.locator("vaadin-text-area[data-draft=obstacle] textarea").fill(SCRIPT);
        head.press("บันทึก");
        shows(head, ".part-panel .history li");
    }

    private static void prove(Visit head) {
        var panel = head.page().locator(".part-panel");
        panel.getByLabel("ที่อยู่เว็บของหลักฐาน").fill("https://example.go.th/script");
        panel.getByLabel("เรียกว่า (ถ้ามี)").fill(SCRIPT);
        head.press("เพิ่มหลักฐาน");
        shows(head, ".evidence-card a");
        head.press("ลบหลักฐาน " + SCRIPT);
        shows(head, "vaadin-confirm-dialog > *");
        head.page().keyboard().press("Escape");
    }

    /** The page says on the next one what was typed and where. */
    private static void leaveUnsaved(Visit head, String part) {
        head.open(part);
        head.page()
                .locator(".part-panel vaadin-text-area[data-draft=outcome] textarea")
                .fill(SCRIPT + SCRIPT);
        shows(head, "/dashboard", "draft-reminder");
        head.page().locator("draft-reminder button").click();
    }

    private static void ask(Visit mayor) {
        shows(mayor, ".part-panel");
        mayor.page().locator(".notes vaadin-details-summary").click();
        var form = mayor.page().locator(".note-form");
        form.locator("textarea").fill(SCRIPT);
        form.locator("vaadin-checkbox input").check();
        form.locator("vaadin-button").last().click();
        shows(mayor, ".note .free-text");
    }

    private static void answer(Visit head) {
        shows(head, "/questions", ".work-card h3");
        head.page()
                .locator(".work-card")
                .filter(having(SCRIPT))
                .locator(".touch vaadin-button")
                .first()
                .click();
        shows(head, "vaadin-dialog .note-answer");
        head.page().locator("vaadin-dialog textarea").fill(SCRIPT);
        head.press("ส่งคำตอบ");
        assertThat(head.page().locator("vaadin-dialog textarea")).hasCount(0);
    }

    private static void retire(Visit admin, String measure) {
        admin.open("/plan?measure=" + measure).press("ยกเลิกมาตรการ…");
        admin.page().locator("vaadin-dialog textarea").fill(SCRIPT);
        admin.press("ยกเลิกมาตรการ");
        assertThat(admin.page().locator("vaadin-dialog textarea")).hasCount(0);
        runsNothing(admin);
    }

    /** Opens an address where one is given first; then each of these places says the script as it was typed. */
    private static void shows(Visit visit, String... places) {
        for (var place : places) {
            if (place.startsWith("/")) {
                visit.open(place);
            } else {
                assertThat(visit.page().locator(place).filter(having(SCRIPT)).first())
                        .isVisible();
            }
        }
        runsNothing(visit);
    }

    private static void runsNothingAt(Visit visit, String... addresses) {
        List.of(addresses).forEach(address -> runsNothing(visit.open(address)));
    }

    private static void runsNothing(Visit visit) {
        var page = visit.settle().page();
        assertThat(page.locator(MARKUP)).hasCount(0);
        assertThat((boolean) page.evaluate("() => window.ran === true"))
                .as(page.url())
                .isFalse();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
