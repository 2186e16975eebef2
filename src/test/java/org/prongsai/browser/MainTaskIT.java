package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the application is for, done by hand in a browser on what an agency installs. */
@ExtendWith(DemoInstallation.class)
class MainTaskIT {

    private static final Pattern SETUP = Pattern.compile("/setup\\?token=[\\w-]+");
    private static final Path REPORT = Path.of("src/main/resources/demo/report-2568.txt");

    @Test
    void the_first_administrator_imports_a_report_after_a_preview(@TempDir Path folder) {
        try (var application = RunningApplication.start(folder);
                var visit = Visit.to(application, Look.USUAL)) {
            setupIsAccessible(application);
            makeAdministrator(application, visit);
            visit.signIn("somchai", "รหัสผ่านยาวพอ");
            visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("นำเข้ารายงาน"))
                    .click();
            visit.page().locator("vaadin-upload input[type=file]").setInputFiles(REPORT);
            previewIsAccessible(application);

            assertTile(visit, "มาตรการ", 14);
            assertTile(visit, "อ่านโดยอนุมาน", 3);
            assertTile(visit, "พักไว้", 1);
            assertTile(visit, "ไม่ตรงกัน", 1);
            assertThat(visit.page().locator(".status.inferred")).hasCount(3);

            visit.press("นำเข้าทั้งหมด");
            assertThat(visit.page().getByRole(AriaRole.STATUS)).containsText("เพิ่มมาตรการ 14 มาตรการ");
            visit.check("import-result");
            visit.page().getByText("ดูมาตรการปี 2568").click();
            assertThat(visit.page().getByText("112 รายการ")).isVisible();
            visit.assertNoProblems();
        }
    }

    private static void makeAdministrator(RunningApplication application, Visit visit) {
        visit.open(setUpAddress(application));
        visit.page().getByLabel("ชื่อผู้ใช้").fill("somchai");
        visit.page().getByLabel("ชื่อที่แสดง").fill("สมชาย ใจดี");
        visit.page().locator("input[type=password]").fill("รหัสผ่านยาวพอ");
        visit.page()
                .getByText("สร้างผู้ดูแลระบบ", new Page.GetByTextOptions().setExact(true))
                .click();
        visit.page().waitForURL("**/login");
    }

    private static String setUpAddress(RunningApplication application) {
        var address = SETUP.matcher(application.log());
        assertThat(address.find()).as("the log names the address").isTrue();
        return address.group();
    }

    private static void setupIsAccessible(RunningApplication application) {
        for (var look : Look.opposites()) {
            try (var visit = Visit.to(application, look)) {
                visit.open(setUpAddress(application)).check("setup");
                visit.open("/login").check("login-first").assertNoProblems();
            }
        }
    }

    /** In an installation that has no report yet, where all of it is new. */
    private static void previewIsAccessible(RunningApplication application) {
        for (var look : Look.opposites()) {
            try (var visit = Visit.to(application, look).signIn("somchai", "รหัสผ่านยาวพอ")) {
                visit.check("measures-none");
                visit.open("/dashboard").check("dashboard-none");
                visit.open("/import").check("import");
                visit.page().locator("vaadin-upload input[type=file]").setInputFiles(REPORT);
                assertThat(visit.page().locator(".status.inferred").first()).isVisible();
                visit.check("import-preview").assertNoProblems();
            }
        }
    }

    private static void assertTile(Visit visit, String name, int figure) {
        var tile = visit.page()
                .locator(".card")
                .filter(new Locator.FilterOptions().setHas(visit.page().locator(".big-figure")))
                .filter(new Locator.FilterOptions().setHasText(name));
        assertThat(tile.locator(".big-figure")).hasText(String.valueOf(figure));
    }

    @Test
    void a_head_reports_progress_and_sees_it_saved_and_in_the_history(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("works", DemoInstallation.PASSWORD)) {
            visit.open("/measures?year=2568&division=3");
            visit.page()
                    .locator("vaadin-grid-cell-content")
                    .getByText("ม.ค. – มี.ค. 2568")
                    .first()
                    .click();
            var panel = visit.page().locator(".part-panel");
            panel.getByLabel("อยู่ระหว่างดำเนินการ").check();
            panel.getByLabel("ผลลัพธ์หรือความสำเร็จ").fill("เปิดระบบจองคิวออนไลน์แล้ว");
            visit.press("บันทึก");

            assertThat(visit.page().getByText("บันทึกแล้ว").first()).isVisible();
            assertThat(panel.getByLabel("อยู่ระหว่างดำเนินการ")).isChecked();
            assertThat(panel.locator(".history li").first())
                    .containsText("สถานะ: ดำเนินการแล้วเสร็จ → อยู่ระหว่างดำเนินการ");
            assertThat(panel.locator(".history li").first()).containsText("เปิดระบบจองคิวออนไลน์แล้ว");
            assertThat(visit.page().locator("vaadin-grid .status.in-progress")).hasCount(1);
            visit.assertNoProblems();
        }
    }

    @Test
    void another_division_is_read_only_and_says_who_may_edit(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("works", DemoInstallation.PASSWORD)) {
            visit.open("/measures?year=2568&division=4");
            visit.page()
                    .locator("vaadin-grid-cell-content")
                    .getByText("ม.ค. – มี.ค. 2568")
                    .first()
                    .click();

            var panel = visit.page().locator(".part-panel");
            assertThat(panel).containsText("แก้ไขได้โดยหัวหน้ากองคลังเท่านั้น");
            assertThat(panel.locator("input:visible, textarea:visible, vaadin-button:visible"))
                    .hasCount(0);
        }
    }

    @Test
    void management_sees_the_one_decline_first_and_that_no_measure_answers_it(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("mayor", DemoInstallation.PASSWORD)) {
            assertThat(visit.page()).hasURL(Pattern.compile("/dashboard"));
            var decline = visit.page().locator(".decline-line").first();
            assertThat(decline).containsText("▼ 24.39");
            assertThat(decline).containsText("9. การเปิดเผยข้อมูล");
            assertThat(decline).containsText("ไม่มีมาตรการใดในปี 2568 รองรับตัวชี้วัดนี้");

            decline.getByText("ดูมาตรการ").click();
            assertThat(visit.page()).hasURL(Pattern.compile("/measures\\?(?=.*year=2568)(?=.*indicator=9)"));
            assertThat(visit.page().getByText("0 มาตรการ · 0 รายการ")).isVisible();
            assertThat(visit.page().getByText("ไม่มีมาตรการตามเงื่อนไขนี้")).isVisible();
            visit.assertNoProblems();
        }
    }

    @Test
    void signing_out_closes_every_page(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("mayor", DemoInstallation.PASSWORD)) {
            visit.press("ออกจากระบบ");
            visit.page().waitForURL("**/login*");
            visit.open("/dashboard");
            assertThat(visit.page()).hasURL(Pattern.compile("/login"));
        }
    }
}
