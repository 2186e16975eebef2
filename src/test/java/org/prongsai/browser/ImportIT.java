package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.attachment.FileType;

/** An old report comes in from Word: understood, corrected, decided on, imported, kept; and the same once more changes nothing. */
@ExtendWith(DemoInstallation.class)
class ImportIT {

    private static final String HEADINGS =
            "ลำดับที่|มาตรการ|ขั้นตอน|ช่วงระยะเวลา|ผู้รับผิดชอบ|ดำเนินการแล้วเสร็จ|ไม่สามารถดำเนินการได้|ผลลัพธ์";

    /** Each imports a year of its own, so that they do not meet. */
    static List<Look> looks() {
        return List.of(Look.USUAL, new Look(Look.Screen.PHONE, ColorScheme.DARK, "th"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_report_of_an_earlier_year_comes_in_from_word(Look look, RunningApplication application) throws IOException {
        var year = look.screen() == Look.Screen.PHONE ? 2564 : 2565;
        var file = new FilePayload("รายงาน " + year + ".docx", FileType.DOCX.mediaType(), report(year));
        try (var visit = Visit.to(application, look).signIn("admin", DemoInstallation.PASSWORD)) {
            choose(visit, file);
            assertThat(visit.page().locator(".import-grid")).containsText("จัดทำแผนที่ไม่มีวัน");
            toTheEnd(visit);
            visit.check("import-preview");

            visit.page().getByLabel("แก้ไขบรรทัดที่ 4").click();
            var dialog = visit.page().locator("vaadin-dialog");
            dialog.locator("textarea").nth(3).fill("ตลอดปีงบประมาณ");
            visit.check("import-correct");
            visit.press("ตรวจสอบใหม่").press("ใช้ กองช่าง");
            assertThat(visit.page().locator(".import-units")).containsText("“ฝ่ายช่าง” ในรายงาน");
            toTheEnd(visit);
            visit.check("import-decided").press("นำเข้าทั้งหมด");
            assertThat(visit.page()
                            .locator("[role=status]")
                            .filter(new Locator.FilterOptions().setHasText("เพิ่มมาตรการ 2")))
                    .isVisible();

            var link = visit.page().getByLabel("ดาวน์โหลด " + file.name);
            var saved = visit.page().waitForDownload(link::click);
            assertThat(saved.suggestedFilename()).isEqualTo(file.name);
            assertThat(Files.readAllBytes(saved.path())).isEqualTo(file.buffer);
            visit.page().getByLabel("ดูรายงานการนำเข้า " + file.name).click();
            assertThat(dialog).containsText("แก้ไขบรรทัดนี้ก่อนนำเข้า");
            visit.check("import-kept").press("ปิด");

            choose(visit, file);
            visit.press("ใช้ กองช่าง");
            assertThat(visit.page().getByText("ไม่มีสิ่งใดต้องนำเข้า").first()).isVisible();
            visit.open("/import?year=" + year);
            assertThat(visit.page().getByLabel("ดาวน์โหลด " + file.name)).hasCount(1);
            visit.check("import-former").assertNoProblems();
        }
    }

    private static void choose(Visit visit, FilePayload file) {
        visit.open("/import").page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        assertThat(visit.page().locator(".import-tiles")).isVisible();
        visit.settle();
    }

    /** Where the buttons that stay in sight cover nothing. */
    private static void toTheEnd(Visit visit) {
        var page = visit.settle().page();
        page.mouse().move(200, 400);
        page.mouse().wheel(0, 5_000);
        assertThat(page.locator(".import-grid vaadin-button").last()).isInViewport();
    }

    private static byte[] report(int year) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("รายงานผลการดำเนินการ ปีงบประมาณ พ.ศ. " + year);
            var rows = List.of(
                    HEADINGS,
                    "1|จัดทำคู่มือ|ทบทวนคู่มือ|ตลอดปีงบประมาณ|ฝ่ายช่าง|/||มีคู่มือ",
                    "2|จัดทำแผนที่ไม่มีวัน|ทำแผน|เมื่อพร้อม|กองคลัง|/||มีแผน",
                    "|||||||");
            var table = document.createTable(rows.size(), 8);
            for (var row = 0; row < rows.size(); row++) {
                var cells = rows.get(row).split("\\|", -1);
                for (var cell = 0; cell < cells.length; cell++) {
                    table.getRow(row).getCell(cell).setText(cells[cell]);
                }
            }
            document.write(out);
        }
        return out.toByteArray();
    }
}
