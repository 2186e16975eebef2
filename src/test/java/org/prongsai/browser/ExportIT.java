package org.prongsai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.browser.DemoInstallation.PASSWORD;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A head takes along the list as she has narrowed it down and grouped it, with two clicks. */
@ExtendWith(DemoInstallation.class)
class ExportIT {

    private static final String LIST = "/measures?year=2568&division=3&status=completed&group=division&sort=-number";

    @Test
    void an_xlsx_file_holds_the_rows_of_the_list_in_their_order(RunningApplication application) throws IOException {
        try (var visit = Visit.to(application, Look.USUAL).signIn("works", PASSWORD)) {
            visit.open(LIST);
            var shown = shownTitles(visit);
            var download = export(visit, "Excel (XLSX)");

            assertThat(download.suggestedFilename()).matches("มาตรการ-ITA-2568-ณ-25\\d\\d-\\d\\d-\\d\\d\\.xlsx");
            try (var workbook = new XSSFWorkbook(Files.newInputStream(download.path()))) {
                var rows = new ArrayList<List<String>>();
                var words = new DataFormatter();
                workbook.getSheetAt(0).forEach(row -> {
                    var cells = new ArrayList<String>();
                    row.forEach(cell -> cells.add(words.formatCellValue(cell)));
                    rows.add(cells);
                });
                var title = rows.getFirst().indexOf("มาตรการ");
                assertThat(rows.stream().skip(1).map(row -> row.get(title)).toList())
                        .hasSizeGreaterThan(3)
                        .startsWith(shown.toArray(String[]::new));
                assertThat(rows.stream().skip(1)).allMatch(row -> row.contains("กองช่าง"));
            }
            assertThat(visit.page().locator("vaadin-dialog")).isHidden();
            visit.assertNoProblems();
        }
    }

    @Test
    void a_csv_file_says_the_same_with_thai_that_excel_can_read(RunningApplication application) throws IOException {
        try (var visit = Visit.to(application, Look.USUAL).signIn("works", PASSWORD)) {
            visit.open(LIST);
            var shown = shownTitles(visit);
            var text = Files.readString(export(visit, "CSV").path());

            assertThat(text).startsWith("\uFEFFหน่วยงาน,");
            var last = 0;
            for (var title : shown) {
                assertThat(text.indexOf(title, last)).as(title).isPositive();
                last = text.indexOf(title, last);
            }
            visit.assertNoProblems();
        }
    }

    @Test
    void whoever_changes_her_mind_gets_no_file(RunningApplication application) {
        try (var visit = Visit.to(application, Look.USUAL).signIn("works", PASSWORD)) {
            visit.open(LIST).press("ส่งออก").check("export-dialog").press("ยกเลิก");

            assertThat(visit.page().locator("vaadin-dialog")).isHidden();
            visit.assertNoProblems();
        }
    }

    private static Download export(Visit visit, String format) {
        visit.press("ส่งออก");
        return visit.page().waitForDownload(() -> visit.press(format));
    }

    private static List<String> shownTitles(Visit visit) {
        var titles = visit.page().locator("vaadin-grid .list-title:not([title=''])");
        assertThat(titles.first()).isVisible();
        return titles.allInnerTexts().stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .limit(3)
                .toList();
    }
}
