package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.testing.SampleFiles;

/** A head proves her work with files, on a phone; others look at them. */
@ExtendWith(DemoInstallation.class)
class EvidenceIT {

    private static final Look PHONE = new Look(Look.Screen.PHONE, ColorScheme.LIGHT, "th");

    @Test
    void files_are_added_looked_at_and_saved_on_a_phone(RunningApplication application) throws IOException {
        try (var visit = Visit.to(application, PHONE).signIn("works", DemoInstallation.PASSWORD)) {
            var panel = openOwn(visit, 3);
            panel.locator("textarea").first().fill("พิมพ์ค้างไว้");

            choose(panel, file("แผน ๒๕๖๙.pdf", SampleFiles.pdf()), file("ภาพ.png", SampleFiles.png()));
            assertThat(panel.locator(".evidence-card")).hasCount(2);
            assertThat(panel).containsText("2 จาก 20 รายการ");

            choose(panel, file("ปลอม.pdf", new byte[] {'M', 'Z', 0, 1}), file("ว่าง.pdf", new byte[0]));
            assertThat(panel.locator(".upload-problems")).containsText("ปลอม.pdf – รับเฉพาะไฟล์ PDF");
            assertThat(panel.locator(".upload-problems")).containsText("ว่าง.pdf – ไฟล์ว่างเปล่า");
            assertThat(panel.locator(".evidence-card")).hasCount(2);
            assertThat(panel.locator("textarea").first()).hasValue("พิมพ์ค้างไว้");

            var shown = visit.page()
                    .waitForResponse(
                            answer -> answer.url().endsWith("/view"), () -> press(panel, "ดูตัวอย่าง แผน ๒๕๖๙.pdf"));
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.headerValue("content-type")).isEqualTo("application/pdf");
            assertThat(visit.page().locator("iframe[src$='/view']")).isVisible();
            leave(visit);
            press(panel, "ดูตัวอย่าง ภาพ.png");
            var picture = visit.page().locator("vaadin-dialog img");
            assertThat(picture).isVisible();
            assertThat(picture).hasJSProperty("naturalWidth", 320);
            leave(visit);

            var saved = visit.page()
                    .waitForDownload(
                            () -> panel.getByLabel("ดาวน์โหลด แผน ๒๕๖๙.pdf").click());
            assertThat(saved.suggestedFilename()).isEqualTo("แผน ๒๕๖๙.pdf");
            assertThat(Files.readAllBytes(saved.path())).isEqualTo(SampleFiles.pdf());
        }
    }

    @Test
    void files_that_wait_for_their_turn_are_not_lost_when_the_first_are_stored(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("works", DemoInstallation.PASSWORD)) {
            var panel = open(visit, "/measures?year=2568&group=none&sort=number&division=3");
            var many = IntStream.rangeClosed(1, 20)
                    .mapToObj(number -> file("ไฟล์ " + number + ".pdf", SampleFiles.pdf("file " + number)))
                    .toArray(FilePayload[]::new);

            choose(panel, many);

            assertThat(panel.locator(".evidence-card"))
                    .hasCount(20, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
            assertThat(panel).containsText("ครบ 20 รายการแล้ว");
            visit.check("evidence-full");

            panel.locator("textarea").first().fill("แนบครบแล้ว");
            visit.press("บันทึก");
            assertThat(visit.page().locator(".undo-bar")).containsText("บันทึกแล้ว");
            visit.assertNoProblems();
        }
    }

    @Test
    void only_who_is_signed_in_gets_a_file_and_what_is_none_is_not_found(RunningApplication application) {
        String address;
        try (var visit = Visit.to(application, PHONE).signIn("finance", DemoInstallation.PASSWORD)) {
            var panel = openOwn(visit, 4);
            choose(panel, file("ราคากลาง.xlsx", SampleFiles.xlsx()));
            address = "/" + panel.locator(".evidence-card a.icon-link").last().getAttribute("href");
        }
        try (var visit = Visit.to(application, PHONE).signIn("mayor", DemoInstallation.PASSWORD)) {
            var requests = visit.page().request();
            var answer = requests.get(application.url() + address);
            assertThat(answer.body()).isEqualTo(SampleFiles.xlsx());
            assertThat(answer.headers())
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("content-security-policy", "default-src 'none'; frame-ancestors 'self'");
            assertThat(answer.headers().get("content-disposition"))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''%E0%B8%A3");
            assertThat(answer.headers().get("cache-control")).contains("no-store");
            assertThat(requests.get(application.url() + address + "/view").status())
                    .as("a workbook is not shown in a page")
                    .isEqualTo(404);
            assertThat(requests.get(application.url() + "/evidence/4711").status())
                    .isEqualTo(404);
        }
        try (var visit = Visit.to(application, PHONE)) {
            visit.open(address);
            assertThat(visit.page().locator("vaadin-login-form")).isVisible();
        }
    }

    static List<Look> looks() {
        return Look.opposites();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void evidence_and_its_dialogs_keep_nobody_out(Look look, RunningApplication application) {
        try (var visit = Visit.to(application, look).signIn("clerk", DemoInstallation.PASSWORD)) {
            var panel = openOwn(visit, 2);
            choose(panel, file("ภาพ " + look + ".png", SampleFiles.png()), file("ว่าง.pdf", new byte[0]));
            assertThat(panel.locator(".evidence-card")).hasCount(1);
            assertThat(panel.locator(".upload-problems li")).hasCount(1);
            visit.check("evidence");
            panel.locator(".evidence-buttons vaadin-button").first().click();
            assertThat(visit.page().locator("vaadin-dialog img")).isVisible();
            visit.check("evidence-preview");
            leave(visit);
            panel.locator(".evidence-buttons vaadin-button").last().click();
            assertThat(visit.page().locator("vaadin-confirm-dialog[opened]:not([opening])"))
                    .isAttached();
            visit.check("evidence-removal");
            visit.page()
                    .locator("vaadin-confirm-dialog > vaadin-button[slot=confirm-button]")
                    .click();
            assertThat(panel.locator(".evidence-card")).hasCount(0);
            visit.assertNoProblems();
        }
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }

    private static void choose(Locator panel, FilePayload... files) {
        panel.locator("vaadin-upload input[type=file]").setInputFiles(files);
    }

    private static void press(Locator panel, String label) {
        panel.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).click();
    }

    /** Before the dialog has the focus, the key only closes the hint of the button that opened it. */
    private static void leave(Visit visit) {
        assertThat(visit.page().locator("vaadin-dialog[opened]:not([opening])")).isAttached();
        visit.page().keyboard().press("Escape");
        assertThat(visit.page().locator("vaadin-dialog[opened]")).hasCount(0);
    }

    /** Opens a part of the own division. */
    private static Locator openOwn(Visit visit, int division) {
        return open(visit, "/measures?group=none&division=" + division);
    }

    /** Opens the first part of a list. */
    private static Locator open(Visit visit, String list) {
        visit.open(list);
        visit.page()
                .locator("vaadin-grid-cell-content:visible")
                .filter(new Locator.FilterOptions().setHas(visit.page().locator(".status")))
                .first()
                .click();
        visit.settle();
        return visit.page().locator(".part-panel");
    }
}
