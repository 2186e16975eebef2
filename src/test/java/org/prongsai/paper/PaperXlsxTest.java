package org.prongsai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PaperXlsxTest {

    private static final int FIRST = 5;

    private final PaperXlsx writer = new PaperXlsx();

    @Test
    void every_cell_says_what_the_paper_says_and_numbers_are_numbers() throws IOException {
        var paper = Papers.report(14);
        try (var workbook = written(paper)) {
            var sheet = workbook.getSheetAt(0);
            for (var i = 0; i < 14; i++) {
                var row = sheet.getRow(FIRST + i);
                var cells = paper.table().rows().get(i);
                assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(i + 1);
                for (var column = 1; column < cells.size(); column++) {
                    assertThat(row.getCell(column).getStringCellValue())
                            .isEqualTo(String.join("\n", cells.get(column).paragraphs()));
                }
            }
        }
    }

    @Test
    void the_header_is_frozen_merged_repeated_and_open_to_filters() throws IOException {
        try (var workbook = written(Papers.report(2))) {
            var sheet = workbook.getSheetAt(0);

            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) FIRST);
            assertThat(sheet.getMergedRegions()).extracting(Object::toString).anyMatch(text -> text.contains("F4:G4"));
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:5");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:H7");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void the_scores_of_each_year_and_their_comparison_have_sheets_of_their_own() throws IOException {
        try (var workbook = written(Papers.report(1))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(64);
            assertThat(workbook.getSheetAt(3).getRow(2).getCell(2).getNumericCellValue())
                    .isEqualTo(1.16);
        }
    }

    @Test
    void what_looks_like_a_formula_stays_text() throws IOException {
        var column = new PaperColumn("ข้อความ", null, 1, false);
        var table = new PaperTable("=1+1", List.of(column), List.of(List.of(PaperCell.Text.of("=HYPERLINK(\"x\")"))));
        var paper = new Paper("x", null, List.of("@SUM(1)"), table, List.of(), null, List.of(), List.of(), null, "");
        try (var workbook = written(paper)) {
            assertThat(workbook.getSheetAt(0))
                    .hasSize(3)
                    .flatExtracting(row -> List.of(row.getCell(0)))
                    .allSatisfy(cell -> {
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                    });
        }
    }

    @Test
    void numbers_are_not_kept_as_text() throws IOException {
        try (var workbook = written(Papers.report(1))) {
            assertThat(workbook.getSheetAt(1)
                            .getRow(1)
                            .getCell(1)
                            .getCellStyle()
                            .getQuotePrefixed())
                    .isFalse();
        }
    }

    @Test
    void every_sheet_is_printed_across_one_page_of_landscape_a4() throws IOException {
        try (var workbook = written(Papers.report(1))) {
            assertThat(workbook).hasSize(4).allSatisfy(sheet -> {
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getFitToPage()).isTrue();
            });
        }
    }

    @Test
    void a_draft_says_so_in_the_first_line_and_on_every_printed_page() throws IOException {
        try (var workbook = written(Papers.report(1, "ร่าง"))) {
            var sheet = workbook.getSheetAt(0);

            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("ร่าง");
            assertThat(sheet.getHeader().getRight()).isEqualTo("ร่าง");
        }
    }

    @Test
    void names_its_title_and_language_and_no_library_as_its_author() throws IOException {
        try (var workbook = written(Papers.report(1))) {
            var core = workbook.getProperties().getCoreProperties();

            assertThat(core.getTitle()).isEqualTo("รายงานผลการดำเนินการ พ.ศ. 2568");
            assertThat(core.getCreator()).isNullOrEmpty();
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("th-TH");
        }
    }

    @Test
    void who_cancels_ends_it() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> writer.write(Papers.report(5), new ByteArrayOutputStream(), (rows, total) -> {
                    throw new CancellationException();
                }));
    }

    private XSSFWorkbook written(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(paper, out, PaperProgress.UNWATCHED);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
