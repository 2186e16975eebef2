package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prongsai.browser.Look.Screen;

/** An administrator enters a year's scores as in a spreadsheet. */
@ExtendWith(DemoInstallation.class)
class ScoresIT {

    private static final String PASTE = """
            text => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              let target = document.activeElement;
              while (target.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
              target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
            }
            """;

    @Test
    void a_year_is_entered_by_pasting_corrected_at_the_cell_and_counts_on_the_first_page(
            RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", PASSWORD)) {
            visit.open("/scores?year=2566");
            cell(visit, "2566/indicator:1").click();
            paste(visit, "90.00\r\n๙๑.๐๐\r\n92,00\r\n93\r\n94.00\r\n85.5\r\n86.5\r\n87.50\r\n880.00\r\n90.00\r\n");
            assertThat(cell(visit, "2566/indicator:3")).containsText("92.00");
            assertThat(cell(visit, "2566/indicator:9")).containsText("✕ ต้องเป็น 0–100");
            assertThat(cell(visit, "2566/indicator:9")).hasAttribute("aria-invalid", "true");
            visit.check("scores-problem");

            visit.press("บันทึก 10 ช่อง");
            assertThat(cell(visit, "2566/indicator:9")).isFocused();
            visit.page().keyboard().type("80");
            visit.page().keyboard().press("Enter");
            assertThat(cell(visit, "2566/indicator:10")).isFocused();
            visit.press("บันทึก 10 ช่อง");

            visit.open("/dashboard?year=2567&compare=2566");
            assertThat(visit.page().locator(".rating-card")).containsText("87.55");
            visit.assertNoProblems();
        }
    }

    @Test
    void the_keys_are_those_of_a_spreadsheet(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", PASSWORD)) {
            visit.open("/scores?year=2565");
            var keys = visit.page().keyboard();
            cell(visit, "2564/indicator:1").click();
            keys.type("95.3");
            keys.press("Tab");
            keys.type("90");
            keys.press("Enter");
            assertThat(cell(visit, "2564/indicator:1")).containsText("95.30");
            assertThat(cell(visit, "2565/indicator:1")).containsText("90.00");
            assertThat(cell(visit, "2565/indicator:2")).isFocused();

            keys.press("ArrowUp");
            keys.press("F2");
            var editor = cell(visit, "2565/indicator:1").locator("input");
            assertThat(editor).hasValue("90.00");
            editor.fill("12");
            keys.press("Escape");
            assertThat(cell(visit, "2565/indicator:1")).containsText("90.00");
            assertThat(cell(visit, "2565/indicator:1")).isFocused();
            keys.press("Escape");
            assertThat(cell(visit, "2565/indicator:1")).not().containsText("90.00");

            keys.press("ArrowLeft");
            keys.press("Delete");
            assertThat(cell(visit, "2564/indicator:1")).not().containsText("95.30");
            keys.press("Control+End");
            assertThat(cell(visit, "2565/rating")).isFocused();
            keys.press("F2");
            visit.page().locator("select.editor").selectOption("A");
            assertThat(cell(visit, "2565/rating").locator(".figure")).hasText("A");
            assertThat(cell(visit, "2565/rating")).isFocused();
            visit.press("ยกเลิกการแก้ไข");
            assertThat(cell(visit, "2565/rating").locator(".figure")).not().isAttached();
            visit.assertNoProblems();
        }
    }

    @Test
    void what_was_typed_survives_a_reload_in_this_browser(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", PASSWORD)) {
            visit.open("/scores?year=2563");
            cell(visit, "2562/indicator:4").click();
            visit.page().keyboard().type("71.25");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().getByText("บันทึก 1 ช่อง")).isVisible();
            visit.settle();

            visit.page().onDialog(dialog -> dialog.accept());
            visit.page().reload();
            visit.settle();
            assertThat(cell(visit, "2562/indicator:4")).containsText("71.25");
            visit.press("ยกเลิกการแก้ไข");
            assertThat(cell(visit, "2562/indicator:4")).not().containsText("71.25");
            visit.assertNoProblems();
        }
    }

    @Test
    void a_score_is_edited_on_a_phone(RunningApplication application) {
        var phone = new Look(Screen.PHONE, ColorScheme.LIGHT, "th");
        try (var visit = Visit.to(application, phone).signIn("admin", PASSWORD)) {
            visit.open("/scores?year=2563");
            var cell = cell(visit, "2563/indicator:5");
            assertThat(cell).isInViewport(new IsInViewportOptions().setRatio(1));
            cell.dblclick();
            cell.locator("input").fill("66.5");
            cell.locator("input").press("Enter");
            assertThat(cell).containsText("66.50");
            visit.check("scores-phone");
            visit.press("ยกเลิกการแก้ไข");
            visit.assertNoProblems();
        }
    }

    @Test
    void others_read_the_scores_and_where_they_come_from(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            visit.open("/scores?year=2568");
            cell(visit, "2568/indicator:9").click();
            visit.page().keyboard().type("1");
            assertThat(cell(visit, "2568/indicator:9")).hasText(Pattern.compile("67\\.75"));
            assertThat(visit.page().getByText("กรอก 67.75")).isVisible();
            visit.assertNoProblems();
        }
    }

    private static Locator cell(Visit visit, String key) {
        return visit.page().locator("prongsai-score-grid td[data-key='" + key + "']");
    }

    private static void paste(Visit visit, String text) {
        visit.page().evaluate(PASTE, text);
        visit.settle();
    }
}
