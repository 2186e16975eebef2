package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.NewDifference;
import org.prongsai.fiscalyear.Period;

/** What the report of fiscal year 2568 says, in its published wording and in the bundled sample's. */
abstract class PublishedReportExpectations {

    private static final List<String> UNITS = List.of(
            "งานตรวจสอบภายใน",
            "สำนักปลัดเทศบาล",
            "กองช่าง",
            "กองคลัง",
            "กองสาธารณสุขและสิ่งแวดล้อม",
            "กองสวัสดิการสังคม",
            "กองส่งเสริมการเกษตร",
            "งานบริหารงานบุคคล");

    private ParsedReport report;

    abstract String text() throws IOException;

    @BeforeEach
    void readTheReport() throws IOException {
        report = new ReportTextReader().read(text());
    }

    @Test
    void theFiscalYearIsThatOfTheHeading() {
        assertThat(report.fiscalYear()).isEqualTo(2568);
    }

    @Test
    void thereAreFourteenMeasuresInOrder() {
        assertThat(report.measures())
                .extracting(ParsedMeasure::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 14).boxed().toList());
        assertThat(report.measures())
                .extracting(ParsedMeasure::line)
                .containsExactly(8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 61);
    }

    @Test
    void everyMeasureHasItsOneQuestionCode() {
        assertThat(report.measures())
                .allSatisfy(measure -> assertThat(measure.codes()).hasSize(1))
                .extracting(measure -> measure.codes().getFirst())
                .extracting(code -> code.code() + (code.inferred() ? " from " + code.written() : ""))
                .containsExactly(
                        "I2",
                        "E1",
                        "E7",
                        "E8",
                        "E9",
                        "E1",
                        "E2",
                        "E4",
                        "E5",
                        "E6",
                        "I10 from 1๑๐",
                        "I12",
                        "I5 from 15",
                        "I8 from 18");
    }

    @Test
    void everyMeasureRunsFromJanuaryToMarchAndIsCompletedByAllUnits() {
        var period = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));
        assertThat(report.measures()).allSatisfy(measure -> {
            assertThat(measure.period()).isEqualTo(period);
            assertThat(measure.result()).isEqualTo(ParsedResult.COMPLETED);
            assertThat(measure.units()).isEqualTo(UNITS);
            assertThat(measure.title()).isNotBlank();
            assertThat(measure.outcome()).isNotBlank();
        });
    }

    @Test
    void stepsAreCutApartWhateverTheirNumbers() {
        assertThat(report.measures())
                .extracting(measure -> measure.steps().size())
                .containsExactly(4, 4, 4, 4, 3, 4, 2, 2, 2, 1, 3, 3, 3, 2);
        assertThat(step(2, 4)).startsWith("4.").contains(" https://www.");
        assertThat(step(3, 4)).startsWith("3.");
        assertThat(step(4, 1)).startsWith("๑.");
        assertThat(step(9, 1)).startsWith(".");
    }

    @Test
    void noMarkupIsLeft() {
        assertThat(report.measures())
                .allSatisfy(measure -> assertThat(measure.toString()).doesNotContain("<p", "</p", "**"));
    }

    @Test
    void measuresThatShareTheirTextAreAllKept() {
        assertThat(report.measures().get(8).title().replace("E5", "E4"))
                .isEqualTo("-" + report.measures().get(7).title().replaceFirst("^การ", ""));
        assertThat(report.measures().get(8).outcome())
                .isEqualTo(report.measures().get(7).outcome());
    }

    @Test
    void theRowWithoutNumberIsSetAside() {
        assertThat(report.quarantined()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(65);
            assertThat(row.steps()).hasSize(1);
            assertThat(row.written()).contains(row.steps().getFirst());
        });
    }

    @Test
    void allTwentyScoresAreRead() {
        assertThat(scores(2567)).isEqualTo(points("94.14 93.96 96.55 76.67 91.26 92.40 89.46 83.28 92.14 61.67"));
        assertThat(scores(2568)).isEqualTo(points("95.30 98.82 98.82 96.55 97.65 93.85 89.90 87.86 67.75 95.00"));
        assertThat(report.scores()).hasSize(20);
        assertThat(report.scores().getLast())
                .isEqualTo(new ParsedScore(117, 2568, 10, "การป้องกันการทุจริต", new BigDecimal("95.00")));
    }

    @Test
    void allTenPrintedDifferencesAreRead() {
        assertThat(report.differences())
                .extracting(NewDifference::points)
                .isEqualTo(points("1.16 4.86 2.27 19.88 6.41 1.45 0.44 4.58 -24.39 33.33"));
        assertThat(report.differences()).allSatisfy(difference -> {
            assertThat(difference.earlierYear()).isEqualTo(2567);
            assertThat(difference.year()).isEqualTo(2568);
        });
    }

    @Test
    void theOneDiscrepancyIsTheDifferenceOfTheFifthIndicator() {
        assertThat(report.findings(FindingKind.DISCREPANCY))
                .containsExactly(new Finding(
                        FindingReason.DIFFERENCE_WRONG, 108, Column.DIFFERENCE, List.of("5", "6.41", "6.39")));
    }

    @Test
    void theOtherFindingsAreWhatWasTakenInferredAndSetAside() {
        assertThat(report.findings(FindingKind.INFERRED))
                .extracting(Finding::arguments)
                .containsExactly(List.of("1๑๐", "I10"), List.of("15", "I5"), List.of("18", "I8"));
        assertThat(report.findings(FindingKind.QUARANTINED))
                .containsExactly(new Finding(FindingReason.ROW_WITHOUT_NUMBER, 65, Column.ROW, List.of()));
        assertThat(report.findings(FindingKind.REFUSED)).isEmpty();
        assertThat(report.findings(FindingKind.NOTE)).isEmpty();
    }

    private String step(int number, int step) {
        return report.measures().get(number - 1).steps().get(step - 1);
    }

    private List<BigDecimal> scores(int year) {
        return report.scores().stream()
                .filter(score -> score.fiscalYear() == year)
                .map(ParsedScore::score)
                .toList();
    }

    private static List<BigDecimal> points(String written) {
        return Arrays.stream(written.split(" ")).map(BigDecimal::new).toList();
    }
}
