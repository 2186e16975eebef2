package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.Period;

class PeriodParserTest {

    private final PeriodParser parser = new PeriodParser(new FiscalYear(2568));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "มกราคม - มีนาคม 2568",
                "มกราคม – มีนาคม ๒๕๖๘",
                "มกราคม — มีนาคม 2568",
                "มกราคม ถึง มีนาคม 2568",
                "มกราคมถึงมีนาคม2568",
                "\u00A0มกราคม\u200B 2568 - มีนาคม 2568",
                "<p>มกราคม&nbsp;- มีนาคม พ.ศ. 2568</p>",
                "เดือนมกราคม - เดือนมีนาคม ปี 2568",
                "ม.ค. - มี.ค. 68",
                "ม.ค – มี.ค ๖๘",
                "ม.ค.68-มี.ค.68",
                "1 มกราคม 2568 - 31 มีนาคม 2568",
                "ไตรมาสที่ 2",
                "ไตรมาส ๒",
                "ไตรมาสที่ 2/2568",
                "ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2568",
                "ไตรมาส 2 68",
                "มกราคม - มีนาคม 2568 (ไตรมาสที่ 2)"
            })
    void theSecondQuarterIsReadHoweverItIsWritten(String cell) {
        assertThat(parser.read(cell)).isEqualTo(period("2025-01-01", "2025-03-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "ตุลาคม – มีนาคม 2568, 2024-10-01, 2025-03-31",
        "ธ.ค. - ม.ค. 2568, 2024-12-01, 2025-01-31",
        "ตุลาคม 2567 – กันยายน 2568, 2024-10-01, 2025-09-30",
        "กุมภาพันธ์ - กุมภาพันธ์ 2568, 2025-02-01, 2025-02-28",
        "กุมภาพันธ์ 2568, 2025-02-01, 2025-02-28",
        "15 มีนาคม - 20 เมษายน 2568, 2025-03-15, 2025-04-20",
        "1 ต.ค. 2567 – 15 ม.ค. 2568, 2024-10-01, 2025-01-15",
        "๑ ตุลาคม ๒๕๖๗ – ๑๕ มกราคม ๒๕๖๘, 2024-10-01, 2025-01-15",
        "15 ธ.ค. - 15 ม.ค. 2568, 2024-12-15, 2025-01-15",
        "15 มกราคม 2568, 2025-01-15, 2025-01-15",
        "วันที่ 1 มกราคม 2568, 2025-01-01, 2025-01-01",
        "5 - 9 มกราคม 2568, 2025-01-05, 2025-01-09",
        "5 มกราคม – 9 มกราคม 2568, 2025-01-05, 2025-01-09",
        "ไตรมาสที่ 1, 2024-10-01, 2024-12-31",
        "ไตรมาสที่ 4, 2025-07-01, 2025-09-30",
        "ไตรมาสที่ 1-2, 2024-10-01, 2025-03-31",
        "ไตรมาสที่ 3 ถึง ไตรมาสที่ 4, 2025-04-01, 2025-09-30",
        "รอบ 6 เดือน, 2024-10-01, 2025-03-31",
        "รอบ ๖ เดือนแรก, 2024-10-01, 2025-03-31",
        "รอบ 6 เดือนหลัง, 2025-04-01, 2025-09-30",
        "รอบ 12 เดือน, 2024-10-01, 2025-09-30",
        "ตลอดปีงบประมาณ, 2024-10-01, 2025-09-30",
        "ตลอดปีงบประมาณ พ.ศ. 2568, 2024-10-01, 2025-09-30",
        "ตลอดทั้งปี, 2024-10-01, 2025-09-30",
        "ทั้งปี, 2024-10-01, 2025-09-30",
        "ปีงบประมาณ 2568, 2024-10-01, 2025-09-30"
    })
    void otherPeriodsOfTheYearHaveExactDays(String cell, String start, String end) {
        assertThat(parser.read(cell)).isEqualTo(period(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "มกราคม",
                "เมษายน - พฤษภาคม - มิถุนายน 2568",
                "มกราคม, มีนาคม 2568",
                "ภายในเดือนมีนาคม",
                "ไตรมาสที่ 5",
                "ไตรมาสที่ 0",
                "มคราคม - มีนาคม 2568",
                "มกราคม - มีนาคม",
                "32 มกราคม - 31 มีนาคม 2568",
                "30 กุมภาพันธ์ - 31 มีนาคม 2568",
                "30 กุมภาพันธ์ 2568",
                "1 - 32 มกราคม 2568",
                "รอบ 6 เดือน (หลัง)",
                "มกราคม - มีนาคม 2568 (ไตรมาสที่ 3)",
                "2568",
                "(",
                "()",
                "ม.ค..2568"
            })
    void whatIsNotKnownIsRefusedRatherThanGuessed(String cell) {
        assertThat(parser.read(cell)).isEqualTo(PeriodReading.refused(FindingReason.PERIOD_UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "มกราคม - มีนาคม 2025",
                "มกราคม 2025 - มีนาคม 2568",
                "มกราคม 2399",
                "มกราคม 2701",
                "มกราคม 256",
                "มกราคม - มีนาคม 25680",
                "ไตรมาสที่ 2/2025",
                "ไตรมาสที่ 12",
                "ตลอดปีงบประมาณ 2025"
            })
    void yearsOutsideTheBuddhistEraAreErrors(String cell) {
        assertThat(parser.read(cell)).isEqualTo(PeriodReading.refused(FindingReason.PERIOD_YEAR_IMPLAUSIBLE));
    }

    @Test
    void theEraRunsFrom2400To2700() {
        assertThat(parser.read("มกราคม 2400").period()).isEqualTo(days("1857-01-01", "1857-01-31"));
        assertThat(parser.read("มกราคม 2700").period()).isEqualTo(days("2157-01-01", "2157-01-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"มีนาคม 2568 - มกราคม 2568", "ไตรมาสที่ 3-2", "20 มกราคม - 10 มกราคม 2568", "20 - 10 มกราคม 2568"
            })
    void aPeriodCannotEndBeforeItStarts(String cell) {
        assertThat(parser.read(cell)).isEqualTo(PeriodReading.refused(FindingReason.PERIOD_REVERSED));
    }

    @ParameterizedTest
    @CsvSource({
        "กันยายน 2567 - ตุลาคม 2567, 2024-09-01, 2024-10-31",
        "กันยายน - ตุลาคม 2568, 2025-09-01, 2025-10-31",
        "มกราคม - มีนาคม 2567, 2024-01-01, 2024-03-31"
    })
    void aPeriodThatLeavesTheFiscalYearIsTakenWithAWarning(String cell, String start, String end) {
        assertThat(parser.read(cell))
                .isEqualTo(new PeriodReading(days(start, end), FindingReason.PERIOD_OUTSIDE_FISCAL_YEAR));
    }

    @Test
    void anEmptyCellIsMissingAndAnEndlessOneUnreadable() {
        assertThat(parser.read(" \u200B<p></p>")).isEqualTo(PeriodReading.refused(FindingReason.PERIOD_MISSING));
        assertThat(parser.read("มกราคม".repeat(100_000)))
                .isEqualTo(PeriodReading.refused(FindingReason.PERIOD_UNREADABLE));
    }

    @ParameterizedTest
    @CsvSource({
        "มกราคม, ม.ค., 01", "กุมภาพันธ์, ก.พ., 02", "มีนาคม, มี.ค., 03", "เมษายน, เม.ย., 04",
        "พฤษภาคม, พ.ค., 05", "มิถุนายน, มิ.ย., 06", "กรกฎาคม, ก.ค., 07", "สิงหาคม, ส.ค., 08",
        "กันยายน, ก.ย., 09", "ตุลาคม, ต.ค., 10", "พฤศจิกายน, พ.ย., 11", "ธันวาคม, ธ.ค., 12"
    })
    void everyMonthIsKnownByNameAndAbbreviationWithAndWithoutItsLastDot(
            String name, String abbreviation, String month) {
        var start = LocalDate.parse("2025-" + month + "-01");
        var expected = new Period(start, start.plusMonths(1).minusDays(1));
        assertThat(parser.read(name + " 2568").period()).isEqualTo(expected);
        assertThat(parser.read(abbreviation + " 2568").period()).isEqualTo(expected);
        assertThat(parser.read(abbreviation.substring(0, abbreviation.length() - 1) + " 68")
                        .period())
                .isEqualTo(expected);
    }

    private static PeriodReading period(String start, String end) {
        return PeriodReading.of(days(start, end));
    }

    private static Period days(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }
}
