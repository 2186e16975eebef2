package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A script that is typed into a field is text wherever it is shown. */
@ExtendWith(DemoInstallation.class)
class ScriptTextIT {

    private static final String SCRIPT =
            "<img src=x onerror=\"window.ran=true\"><script>window.ran=true</script><b id=bold>";
    private static final String RAN = """
            () => window.ran === true || document.querySelector('img[src=x], #bold') !== null
            """;

    @Test
    void a_script_in_any_field_of_a_plan_is_text_in_every_view(RunningApplication application) {
        try (var admin = Visit.to(application, Look.USUAL).signIn("admin", PASSWORD)) {
            admin.open("/plan?measure=new");
            var form = admin.page().locator(".plan-editor");
            form.getByLabel("มาตรการหรือกิจกรรม").fill(SCRIPT);
            admin.press("เพิ่มขั้นตอน");
            form.locator(".step-line textarea").first().fill(SCRIPT);
            admin.press("บันทึก");
            assertThat(admin.page()).hasURL(Pattern.compile("/plan\\?.*measure=\\d+"));
            var measure = admin.page().url().replaceAll(".*measure=(\\d+).*", "$1");

            shows(admin, "/plan?measure=" + measure);
            shows(admin, "/measures?group=none&q=onerror&measure=" + measure);
            shows(admin, "/measures?group=measure&q=onerror");
            shows(admin, "/checks?kind=UNOWNED");
            for (var address : List.of("/matrix", "/checks", "/dashboard", "/years/roll-over")) {
                runsNothing(admin.open(address));
            }
        }
    }

    @Test
    void a_script_in_a_report_a_note_or_evidence_is_text_in_every_view(RunningApplication application) {
        try (var head = Visit.to(application, Look.USUAL).signIn("works", PASSWORD)) {
            head.open("/measures?year=2568&division=3&sort=number&group=none");
            head.page().locator("vaadin-grid .list-title").nth(8).click();
            var panel = head.page().locator(".part-panel");
            panel.getByLabel("ที่อยู่เว็บของหลักฐาน").fill("https://example.go.th/script");
            panel.getByLabel("เรียกว่า").fill(SCRIPT);
            head.press("เพิ่มหลักฐาน");
            assertThat(having(panel.locator("a"))).isVisible();
            panel.locator("vaadin-text-area[data-draft=outcome] textarea").fill(SCRIPT);
            head.press("บันทึก");
            assertThat(having(panel.locator(".history li")).first()).isVisible();
            panel.locator(".notes vaadin-details-summary").click();
            var note = panel.locator(".note-form");
            note.locator("textarea").fill(SCRIPT);
            note.locator("vaadin-checkbox input").check();
            note.locator("vaadin-button").last().click();
            assertThat(having(panel.locator(".note"))).isVisible();
            runsNothing(head);

            shows(head, "/questions?asked=yes");
            shows(head, "/measures?year=2568&q=onerror%3D%22");
            shows(head, head.page().url().replace(application.url(), ""));
            for (var address : List.of("/my-work?year=2568", "/matrix?year=2568", "/checks?year=2568")) {
                runsNothing(head.open(address));
            }
        }
    }

    @Test
    void a_script_as_the_name_of_a_saved_view_or_in_the_address_is_text(RunningApplication application) {
        try (var reader = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            reader.open(
                    "/measures?q=%3Cimg%20src%3Dx%20onerror%3D%22window.ran%3Dtrue%22%3E&division=%3Cb%20id%3Dbold%3E");
            runsNothing(reader);
            reader.press("มุมมองที่บันทึกไว้");
            reader.page().locator("vaadin-popover vaadin-text-field input").fill(SCRIPT.substring(0, 50));
            reader.page().locator("vaadin-popover vaadin-text-field input").press("Enter");
            reader.settle();
            runsNothing(reader);
        }
    }

    private static void shows(Visit visit, String address) {
        visit.open(address);
        assertThat(having(visit.page().locator("body"))).isVisible();
        runsNothing(visit);
    }

    private static Locator having(Locator where) {
        return where.filter(new Locator.FilterOptions().setHasText("window.ran=true"));
    }

    private static void runsNothing(Visit visit) {
        assertThat((boolean) visit.settle().page().evaluate(RAN))
                .as(visit.page().url())
                .isFalse();
    }
}
