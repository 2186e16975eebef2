package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTextReaderTest {

    private static final String HEADING = "รายงานผล ประจำปีงบประมาณ พ.ศ.2568\n";
    static final String HEADER =
            "ลำดับที่\tมาตรการหรือกิจกรรมที่ดำเนินการ\tขั้นตอน\tช่วงระยะเวลา\tผู้รับผิดชอบ\tสรุปผล\t\tผลลัพธ์\n"
                    + "\t\t\t\t\tดำเนินการแล้วเสร็จ\tไม่สามารถดำเนินการได้\t\n";
    static final String ROW = row("1");

    @Test
    void theYearMayBeInThaiDigitsOrTwo() {
        assertThat(new ReportTextReader()
                        .read("ประจำปีงบประมาณ ๒๕๖๙\n" + HEADER)
                        .fiscalYear())
                .isEqualTo(2569);
        assertThat(new ReportTextReader()
                        .read("ประจำปีงบประมาณ พ.ศ. 69\n" + HEADER)
                        .fiscalYear())
                .isEqualTo(2569);
    }

    @Test
    void theFormOfLineEndsAndAByteOrderMarkDoNotMatter() {
        var expected = new ReportTextReader().read(SampleReport.text());
        assertThat(new ReportTextReader().read("\uFEFF" + SampleReport.text().replace("\n", "\r\n")))
                .isEqualTo(expected);
        assertThat(new ReportTextReader().read(SampleReport.text().replace("\n", "\r")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\tก", "1\tก\tข\tค\tง\t/\t", "1\tก\tข\tค\tง\t/\t\tจ\tฉ"})
    void aRowWithAnotherNumberOfCellsIsRefusedByItsLine(String row) {
        var report = read(row);
        assertThat(report.measures()).isEmpty();
        assertThat(report.findings())
                .containsExactly(new Finding(
                        FindingReason.CELL_COUNT,
                        4,
                        Column.ROW,
                        List.of(Integer.toString(row.split("\t", -1).length), "8")));
    }

    @Test
    void theFirstOfTwoRowsWithOneNumberIsTaken() {
        var report = read(ROW + row("๑"));
        assertThat(report.measures()).extracting(ParsedMeasure::line).containsExactly(4);
        assertThat(report.findings(FindingKind.REFUSED))
                .containsExactly(new Finding(FindingReason.DUPLICATE_NUMBER, 5, Column.NUMBER, List.of("1", "4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "หนึ่ง", "1.1", "12345", "1)", "<p></p>"})
    void aRowWithoutAUsableNumberIsSetAside(String number) {
        var report = read(row(number));
        assertThat(report.measures()).isEmpty();
        assertThat(report.quarantined()).singleElement().satisfies(quarantined -> {
            assertThat(quarantined.steps()).containsExactly("1.ทำ", "2.ทบทวน");
            assertThat(quarantined.written()).isEqualTo(row(number).replace("\n", ""));
        });
    }

    @Test
    void aRowWithoutAMeasureIsSetAside() {
        assertThat(read("5\t \tข\tค\tง\t/\t\tจ").findings())
                .containsExactly(new Finding(FindingReason.ROW_WITHOUT_MEASURE, 4, Column.ROW, List.of()));
    }

    @Test
    void emptyRowsAndProseAreSkipped() {
        assertThat(read("\t\t\t\t\t\t\t\n\nหมายเหตุ\n\n" + ROW).findings()).isEmpty();
    }

    @Test
    void proseThatTouchesARowIsTheRestOfABrokenCell() {
        assertThat(read(ROW + "และรายงานผล\n\nหมายเหตุ\n").findings(FindingKind.NOTE))
                .containsExactly(new Finding(FindingReason.LINE_NOT_READ, 5, Column.ROW, List.of("และรายงานผล")));
    }

    @Test
    void whatAMeasureLacksIsSaid() {
        assertThat(read("1\tก\t\t\t\t\t\t").findings())
                .extracting(Finding::reason)
                .containsExactlyInAnyOrder(
                        FindingReason.CODE_MISSING,
                        FindingReason.STEPS_MISSING,
                        FindingReason.PERIOD_MISSING,
                        FindingReason.UNITS_MISSING,
                        FindingReason.NO_RESULT);
    }

    @Test
    void aPeriodThatCannotBeReadIsShownAndTheRestTaken() {
        var report = read(ROW.replace("มกราคม - มีนาคม 2568", "เร็ว ๆ นี้"));
        assertThat(report.measures())
                .singleElement()
                .satisfies(measure -> assertThat(measure.period()).isNull());
        assertThat(report.findings(FindingKind.REFUSED))
                .containsExactly(
                        new Finding(FindingReason.PERIOD_UNREADABLE, 4, Column.PERIOD, List.of("เร็ว ๆ นี้", "2568")));
    }

    @Test
    void scriptsAreTextLikeAnyOther() {
        var measure = read(ROW.replace("ผลดี", "<script>alert(1)</script><p>ผล</p><p>ดี</p>"))
                .measures()
                .getFirst();
        assertThat(measure.outcome()).isEqualTo("<script>alert(1)</script>\nผล\nดี");
    }

    @Test
    void codesInTheOutcomeAreNotTheMeasures() {
        assertThat(read(ROW.replace("ผลดี", "ผลดี (ใช้กับประเด็นคำถาม I7)"))
                        .measures()
                        .getFirst()
                        .codes())
                .extracting(ParsedCode::code)
                .containsExactly("E1");
    }

    @Test
    void aWrongScoreIsAFindingAndTheOthersAreTaken() {
        var report = read(
                ROW
                        + "ปีงบประมาณ พ.ศ. 2568\nคะแนนรายตัวชี้วัดที่ 1 ก\tคะแนนอยู่ที่ 101 คะแนน\n"
                        + "คะแนนรายตัวชี้วัดที่ 2 ข\tคะแนนอยู่ที่ abc คะแนน\nคะแนนรายตัวชี้วัดที่ 3 ค\tคะแนนอยู่ที่ 9.5 คะแนน\n");
        assertThat(report.scores()).extracting(ParsedScore::indicator).containsExactly(3);
        assertThat(report.findings(FindingKind.REFUSED))
                .extracting(Finding::line)
                .containsExactly(6, 7);
    }

    @Test
    void argumentsOfFindingsAreShort() {
        var report = read(ROW.replace("มกราคม - มีนาคม 2568", "😀".repeat(500_000)));
        var written =
                report.findings(FindingKind.REFUSED).getFirst().arguments().getFirst();
        assertThat(written).hasSizeLessThanOrEqualTo(201).endsWith("😀…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ก",
                " ",
                "1.",
                "<p",
                "<p>",
                "*",
                "(",
                "&#",
                "E1 ",
                "\uD800",
                "1 1 ",
                "(ใช้กับประเด็นคำถาม ",
                "\u00A0",
                "ข้อ 2. "
            })
    void aLineOfAMillionCharactersIsReadInReasonableTime(String piece) {
        var cell = piece.repeat(160_000 / piece.length());
        var row = "1\t" + cell + "\t" + cell + "\t" + cell + "\t" + cell + "\t/\t\tผล\n";
        assertTimeout(Duration.ofSeconds(10), () -> read(row + "ผลคะแนน" + cell + "\nคะแนนรายตัวชี้วัดที่" + cell));
    }

    private static String row(String number) {
        return number + "\tมาตรการ (ใช้กับประเด็นคำถาม E1)\t1.ทำ 2.ทบทวน\tมกราคม - มีนาคม 2568\t1 กองช่าง\t/\t\tผลดี\n";
    }

    private static ParsedReport read(String rows) {
        return new ReportTextReader().read(HEADING + HEADER + rows);
    }
}
