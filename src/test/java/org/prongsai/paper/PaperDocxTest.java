package org.prongsai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.data.Offset.offset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class PaperDocxTest {

    private static final String FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";

    private final PaperDocx writer = new PaperDocx();

    @Test
    void every_cell_says_what_the_paper_says() throws IOException {
        var paper = Papers.report(14);
        try (var document = written(paper)) {
            var table = document.getTables().getFirst();

            assertThat(table.getRows()).hasSize(16);
            for (var i = 0; i < 14; i++) {
                assertThat(table.getRow(i + 2).getTableCells())
                        .extracting(cell -> cell.getParagraphs().stream()
                                .map(XWPFParagraph::getText)
                                .filter(text -> !text.isEmpty())
                                .toList())
                        .isEqualTo(paper.table().rows().get(i).stream()
                                .map(PaperCell::paragraphs)
                                .toList());
            }
        }
    }

    @Test
    void the_two_rows_of_the_header_are_repeated_on_every_page_and_merged() throws IOException {
        try (var document = written(Papers.report(1))) {
            var table = document.getTables().getFirst();

            assertThat(table.getRows().subList(0, 3))
                    .extracting(row -> row.isRepeatHeader())
                    .containsExactly(true, true, false);
            assertThat(table.getRow(0).getTableCells()).hasSize(7);
            assertThat(table.getRow(0).getCell(5).getText()).isEqualTo("สรุปผลการดำเนินการ");
            assertThat(table.getRow(1).getCell(5).getText()).isEqualTo("ดำเนินการแล้วเสร็จ");
            assertThat(widths(table)).isCloseTo(DocxPage.WIDTH, offset(20));
        }
    }

    @Test
    void thai_has_its_own_font_and_size_in_every_run() throws IOException {
        try (var document = written(Papers.report(1))) {
            assertThat(document.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .filter(run -> !run.text().isBlank()))
                    .isNotEmpty()
                    .allSatisfy(run -> {
                        var looks = run.getCTR().getRPr();
                        assertThat(looks.getRFontsArray(0).getCs()).isEqualTo(DocxText.FONT);
                        assertThat(looks.getSzCsArray()).hasSize(1);
                        assertThat(looks.getLangArray(0).getBidi()).isEqualTo("th-TH");
                    });
        }
    }

    @Test
    void a_draft_is_marked_on_every_page_and_a_final_paper_is_not() throws IOException {
        try (var draft = written(Papers.report(1, "ร่าง"));
                var last = written(Papers.report(1))) {
            assertThat(draft.getHeaderList())
                    .singleElement()
                    .satisfies(header -> assertThat(header.getText().strip()).isEqualTo("ร่าง"));
            assertThat(last.getHeaderList()).isEmpty();
        }
    }

    @Test
    void each_chart_is_one_to_be_edited_and_is_described() throws IOException {
        try (var document = written(Papers.report(1))) {
            assertThat(document.getCharts()).hasSize(2);
            assertThat(document.getDocument().xmlText()).contains("แผนภูมิแท่งสิบตัวชี้วัด");
        }
    }

    @Test
    void the_values_of_a_chart_are_its_bars() throws IOException {
        try (var document = written(Papers.report(1))) {
            var bars =
                    document.getCharts().getFirst().getCTChart().getPlotArea().getBarChartArray(0);

            assertThat(bars.getSerArray(0).getVal().getNumLit().getPtList())
                    .extracting(point -> Double.parseDouble(point.getV()))
                    .startsWith(64.0, 68.0)
                    .hasSize(10);
        }
    }

    @Test
    void headings_are_listed_in_the_outline() throws IOException {
        try (var document = written(Papers.report(1))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getCTP().isSetPPr()
                                    && paragraph.getCTP().getPPr().isSetOutlineLvl())
                            .map(XWPFParagraph::getText))
                    .containsExactly(
                            "รายงานผลการดำเนินการ",
                            "คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. 2567",
                            "คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. 2568",
                            "ผลการเปรียบเทียบคะแนน");
        }
    }

    @Test
    void brings_its_font_along() throws IOException {
        try (var document = written(Papers.report(1));
                var expected = BundledFonts.open("Sarabun-Bold.ttf")) {
            var fonts = document.getPackage().getPartsByContentType(FONT_TYPE);

            assertThat(fonts).hasSize(2);
            assertThat(DocxFonts.veiled(fonts.get(1).getInputStream().readAllBytes()))
                    .isEqualTo(expected.readAllBytes());
        }
    }

    @Test
    void names_its_title_and_language_and_no_library_as_its_author() throws IOException {
        try (var document = written(Papers.report(1))) {
            var core = document.getProperties().getCoreProperties();

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

    private XWPFDocument written(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(paper, out, PaperProgress.UNWATCHED);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static int widths(XWPFTable table) {
        return table.getCTTbl().getTblGrid().getGridColList().stream()
                .mapToInt(column -> Integer.parseInt(column.getW().toString()))
                .sum();
    }
}
