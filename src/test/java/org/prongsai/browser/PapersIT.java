package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.paper.PdfData;
import org.prongsai.shared.Sha256;

/** The official papers: taken along in every format, published once they are decided, and read by everybody. */
@ExtendWith(DemoInstallation.class)
class PapersIT {

    /** In the order of the buttons that open them. */
    private static final List<String> DIALOGS = List.of("download", "publish", "identity", "templates");

    static List<Look> looks() {
        return Look.opposites();
    }

    @Test
    void the_report_of_a_year_is_taken_along_in_every_format(RunningApplication application) throws IOException {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", PASSWORD)) {
            visit.open("/papers?year=2568");

            var pdf = Files.readAllBytes(download(visit, "PDF").path());
            assertThat(PdfData.of(pdf).orElseThrow()).contains("2568", "คะแนนรายตัวชี้วัดที่ 9");
            try (var document = new XWPFDocument(
                    Files.newInputStream(download(visit, "Word").path()))) {
                assertThat(document.getTables().getFirst().getRows()).hasSize(16);
            }
            try (var workbook = new XSSFWorkbook(
                    Files.newInputStream(download(visit, "Excel").path()))) {
                assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            }
            assertThat(Files.readString(download(visit, "ข้อความ").path())).startsWith("รายงานผล");
            visit.assertNoProblems();
        }
    }

    @Test
    void a_plan_is_published_by_the_administrator_and_read_by_a_head(RunningApplication application)
            throws IOException {
        try (var visit = Visit.to(application, Look.USUAL).signIn("admin", PASSWORD)) {
            visit.open("/papers?year=2568&paper=plan").press("เผยแพร่");
            visit.page().locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            assertThat(visit.page().locator(".published-papers .paper-hash").first())
                    .isVisible();
            visit.assertNoProblems();
        }
        try (var visit = Visit.to(application, Look.USUAL).signIn("works", PASSWORD)) {
            visit.open("/papers?year=2568");
            var hash = visit.page().locator(".published-papers .paper-hash").first();
            assertThat(hash).isVisible();
            var file = visit.page()
                    .waitForDownload(() -> visit.page()
                            .locator(".published-papers a[href^='paper/']")
                            .first()
                            .click());
            assertThat(Sha256.of(file.path())).isEqualTo(hash.textContent());
            assertThat(visit.page().locator(".paper-desk")).hasCount(0);
            visit.assertNoProblems();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nobody_is_kept_out(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("admin", PASSWORD)) {
            visit.open("/papers?year=2568&paper=plan").check("papers");
            for (var dialog : DIALOGS) {
                visit.page()
                        .locator(".paper-actions vaadin-button")
                        .nth(DIALOGS.indexOf(dialog))
                        .click();
                opened(visit);
                visit.check("papers-" + dialog + "-dialog");
                visit.page().keyboard().press("Escape");
                assertThat(visit.page().locator("vaadin-dialog[opened]")).hasCount(0);
            }
            visit.assertNoProblems();
        }
    }

    private static Download download(Visit visit, String format) {
        visit.page().locator(".paper-actions vaadin-button").first().click();
        opened(visit);
        var file = visit.page()
                .waitForDownload(() -> visit.page()
                        .locator("vaadin-dialog vaadin-button:has-text('" + format + "')")
                        .first()
                        .click());
        assertThat(visit.page().locator("vaadin-dialog[opened]")).hasCount(0);
        return file;
    }

    private static void opened(Visit visit) {
        assertThat(visit.page().locator("vaadin-dialog[opened]:not([opening])").last())
                .isAttached();
    }
}
