package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every number of the first page can be followed to what it counts, and its chart can be taken along. */
@ExtendWith(DemoInstallation.class)
class DashboardIT {

    private static final Pattern LISTED = Pattern.compile("([0-9,]+) มาตรการ · ([0-9,]+) รายการ");

    @Test
    void every_number_leads_to_a_list_of_just_as_many(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            var figures = figures(visit);
            assertThat(figures).hasSizeGreaterThan(10);
            figures.forEach(figure -> {
                visit.open("/" + figure.address());
                assertThat(visit.page().locator(".list-toolbar .list-count").first())
                        .hasText(LISTED);
                assertThat(listed(visit)).as(figure.address()).isEqualTo(figure.number());
            });
            visit.assertNoProblems();
        }
    }

    @Test
    void the_measures_of_each_indicator_in_the_chart_are_those_of_its_list(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            visit.open("/dashboard");
            var rows = visit.page().locator("prongsai-comparison-chart tbody tr");
            assertThat(rows).hasCount(10);
            var counted = rows.all().stream()
                    .map(row -> new Figure(row.locator("a").getAttribute("href"), number(row.locator("td.measures"))))
                    .toList();
            counted.forEach(figure -> {
                visit.open("/" + figure.address());
                assertThat(visit.page().locator(".list-toolbar .list-count").first())
                        .containsText(figure.number() + " มาตรการ");
            });
        }
    }

    @Test
    void declines_and_holes_lead_to_pages_that_show_as_many(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            visit.open("/dashboard");
            var declines = number(visit.page().locator(".declines .touch-link"));
            var holes = visit.page().locator(".holes > a");
            var indicators = holes.count() == 0 ? 0 : number(holes.first());
            var items = visit.page().locator(".holes .touch-link").textContent();

            visit.page().locator(".declines .touch-link").click();
            assertThat(visit.page().locator(".decline-card")).hasCount((int) declines);

            visit.open("/dashboard");
            visit.page().locator(".holes .touch-link").click();
            assertThat(visit.page().locator(".coverage-summary")).containsText(items);
            assertThat(visit.page().locator(".coverage-summary .badges .status"))
                    .hasCount((int) indicators);
            visit.assertNoProblems();
        }
    }

    @Test
    void the_svg_of_the_chart_is_whole_by_itself(RunningApplication application) throws Exception {
        try (var visit = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            var download = save(visit, "บันทึกเป็น SVG");
            var drawing = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Files.readAllBytes(download.path())))
                    .getDocumentElement();

            assertThat(download.suggestedFilename()).isEqualTo("คะแนนรายตัวชี้วัด_2567-2568.svg");
            assertThat(drawing.getTagName()).isEqualTo("svg");
            assertThat(drawing.getTextContent())
                    .contains("9. การเปิดเผยข้อมูล", "67.75", "▼ 24.39", "▲ 33.33", "font/woff2;base64,")
                    .doesNotContain("var(--");
            assertThat(drawing.getElementsByTagName("circle").getLength()).isEqualTo(20);
            visit.assertNoProblems();
        }
    }

    @Test
    void the_png_of_the_chart_stands_on_white_with_the_decline_in_its_colour(RunningApplication application)
            throws Exception {
        try (var visit = Visit.to(application, Look.USUAL).signIn("mayor", PASSWORD)) {
            var picture = ImageIO.read(save(visit, "บันทึกเป็น PNG").path().toFile());

            assertThat(picture.getWidth()).isEqualTo(2 * 960);
            assertThat(picture.getRGB(2, 2)).isEqualTo(0xFFFFFFFF);
            var colours = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            assertThat(colours).contains(0xFFB3261E, 0xFF1B7A46);
        }
    }

    private static List<Figure> figures(Visit visit) {
        visit.open("/dashboard");
        assertThat(visit.page().locator(".progress-line").first()).isVisible();
        return visit.page().locator(".progress .figure a, .due .badges a").all().stream()
                .map(link -> new Figure(link.getAttribute("href"), number(link)))
                .toList();
    }

    private static long number(Locator text) {
        var found = digits(Pattern.compile("([0-9,]+)(?= รายการ)|([0-9,]+)").matcher(text.textContent()));
        return Long.parseLong(found.replace(",", ""));
    }

    /** The last number of a text, since a count of days may stand before it. */
    private static String digits(Matcher matcher) {
        var found = "";
        while (matcher.find()) {
            found = matcher.group();
        }
        return found;
    }

    private static long listed(Visit visit) {
        var shown = LISTED.matcher(
                visit.page().locator(".list-toolbar .list-count").first().textContent());
        return shown.find() ? Long.parseLong(shown.group(2).replace(",", "")) : -1;
    }

    private static Download save(Visit visit, String button) {
        visit.open("/dashboard");
        assertThat(visit.page().locator("prongsai-comparison-chart .plot *").first())
                .isVisible();
        return visit.page().waitForDownload(() -> visit.press(button));
    }

    private record Figure(String address, long number) {}
}
