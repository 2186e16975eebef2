package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.prongsai.assessment.ReferenceReport.SCORES_2567;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.newScores;
import static org.prongsai.assessment.Workbooks.row;
import static org.prongsai.assessment.Workbooks.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.assessment.ScoreFileLine.Effect;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser("ADMIN")
abstract class ScoreFilesContract extends AssessmentDatabaseTest {

    private static final ScoreFileWords WORDS =
            new ScoreFileWords("คะแนน", "รหัส", "รายการ", "รวม", "ระดับ", Locale.of("th"));

    @Autowired
    private ScoreFiles files;

    @Autowired
    private ScoreEntry entry;

    @Autowired
    private ScorePublications publications;

    @Test
    void a_template_read_again_changes_nothing() {
        assessment.record(newScores(2567, SCORES_2567), "report");
        assessment.record(newScores(2568, SCORES_2568), "report");
        var rating = new CellChange(new ScoreCell(2568, Figure.RATING), ReferenceReport.points("3.00"), null);
        entry.save(new ScoreChanges(List.of(rating), "typed", Map.of()));

        var preview = files.preview(files.template(List.of(2567, 2568), Set.of(9), WORDS));

        assertThat(preview.count(Effect.SAME)).isEqualTo(21);
        assertThat(preview.lines()).hasSize(21);
        assertThat(preview.isImportable()).isFalse();
    }

    @Test
    void what_is_new_changed_and_the_same_is_told_and_then_imported() {
        assessment.record(newScores(2568, SCORES_2568), "report");
        var preview = files.preview(workbook(
                row("รหัส", "รายการ", "ปี ๒๕๖๗", 2568),
                row("1", "", 94.14, 95.30),
                row("๙", "", "๙๒,๑๔", "92.14"),
                row("O1", "", null, 50),
                row("IIT", "", null, 97.43),
                row("TOTAL", "", null, "88.94"),
                row("RATING", "", null, " Pass ")));

        assertThat(preview.isImportable()).isTrue();
        assertThat(preview.lines())
                .extracting(ScoreFileLine::place, ScoreFileLine::effect)
                .containsExactly(
                        tuple("C2", Effect.NEW),
                        tuple("D2", Effect.SAME),
                        tuple("C3", Effect.NEW),
                        tuple("D3", Effect.CHANGED),
                        tuple("D4", Effect.NEW),
                        tuple("D5", Effect.NEW),
                        tuple("D6", Effect.NEW),
                        tuple("D7", Effect.NEW));

        assertThat(entry.save(new ScoreChanges(preview.changes(), "คะแนน.xlsx", Map.of())))
                .isEqualTo(7);
        assertThat(assessment.scoresOf(List.of(2568)).get(new IndicatorKey(2568, 9)))
                .isEqualByComparingTo("92.14");
        assertThat(assessment.officialOf(2568).rating().position()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "101, RANGE",
        "-1, RANGE",
        "abc, NOT_A_NUMBER",
        "95.301, DECIMALS",
        "'95,300', COMMA",
    })
    void one_cell_that_is_no_score_refuses_the_file_with_its_place_and_reason(String text, ScoreProblem problem) {
        var preview = files.preview(workbook(row("", "", 2568), row("1", "", 95.30), row("9", "", text)));

        assertThat(preview.isImportable()).isFalse();
        assertThat(preview.lines())
                .extracting(ScoreFileLine::place, ScoreFileLine::problem)
                .containsExactly(tuple("C2", null), tuple("C3", problem));
    }

    @Test
    void a_line_a_column_or_a_repetition_that_means_nothing_is_refused() {
        var preview = files.preview(workbook(
                row("", "", 2568, 2568, "รวม", 2024),
                row("9", "", 1, 2, 3, 4),
                row("11", "", 1),
                row("จำนวน", "", 1),
                row(null, "", 1)));

        assertThat(preview.lines())
                .extracting(ScoreFileLine::place, ScoreFileLine::problem)
                .containsExactly(
                        tuple("C2", null),
                        tuple("D2", ScoreProblem.TWICE),
                        tuple("E2", ScoreProblem.YEAR),
                        tuple("F2", ScoreProblem.YEAR),
                        tuple("C3", ScoreProblem.ABSENT),
                        tuple("C4", ScoreProblem.CODE),
                        tuple("C5", ScoreProblem.CODE));
    }

    @Test
    void a_formula_is_refused_whatever_it_came_to() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(2).setCellValue(2568);
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(9);
            row.createCell(2).setCellFormula("90+5.3");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);

            assertThat(files.preview(out.toByteArray()).lines()).singleElement().satisfies(line -> {
                assertThat(line.problem()).isEqualTo(ScoreProblem.FORMULA);
                assertThat(line.text()).isEqualTo("95.3");
            });
        }
    }

    @Test
    void a_published_year_is_changed_by_hand_and_not_by_a_file() {
        assessment.record(newScores(2568, SCORES_2568), "report");
        publications.publish(2568);

        var preview = files.preview(workbook(row("", "", 2568), row("1", "", 95.30), row("9", "", 92.14)));

        assertThat(preview.lines())
                .extracting(ScoreFileLine::effect, ScoreFileLine::problem)
                .containsExactly(tuple(Effect.SAME, null), tuple(Effect.REFUSED, ScoreProblem.PUBLISHED));
    }

    @Test
    void what_is_no_workbook_is_refused() {
        assertRefused("sheet.refused.file", new byte[0]);
        assertRefused("sheet.refused.file", "ปี\t2568".getBytes(StandardCharsets.UTF_8));
        assertRefused("sheet.refused.file", SampleFiles.pdf());
        assertRefused("sheet.refused.file", SampleFiles.docx());
        assertRefused("sheet.refused.file", SampleFiles.xlsx());
        assertRefused("sheet.refused.file", SampleFiles.zip(Map.of("xl/workbook.xml", new byte[] {'<'})));
        assertRefused("sheet.refused.size", new byte[ScoreFiles.LARGEST + 1]);
        assertRefused("scores.refused.noYears", workbook(row("รหัส", "รายการ", "คะแนน"), row("1", "", 95.30)));
    }

    @Test
    void an_archive_that_unpacks_beyond_measure_is_refused_unread() {
        var bomb = SampleFiles.office("xl/workbook.xml", "x");
        bomb.put("xl/worksheets/sheet1.xml", new byte[30 * 1024 * 1024]);

        assertRefused("sheet.refused.file", SampleFiles.zip(bomb));
    }

    @Test
    void a_workbook_of_too_many_cells_is_refused() {
        var rows = new Object[1_001][];
        for (var i = 0; i < rows.length; i++) {
            rows[i] = row("", "", 2568, 2567, 2566, 2565, 2564, 2563);
        }

        assertRefused("sheet.refused.size", workbook(rows));
    }

    private void assertRefused(String key, byte[] file) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> files.preview(file))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
