package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.report.ReportTextReaderTest.HEADER;
import static org.prongsai.report.ReportTextReaderTest.ROW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.report.ReportUnreadableException.Reason;

class RefusedReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\r\n", "\uFEFF", "\u00A0\u200B\u0000"})
    void nothingIsNoReport(String text) {
        assertRefused(text, Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "1\t2\t3\t4\t5\t6\t7\t8",
                "{\"a\": 1}",
                "<html></html>",
                "ปีงบประมาณ 2568",
                "\uD800\uDC00\uD800"
            })
    void otherTextHasNoTable(String text) {
        assertRefused(text, Reason.NO_TABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "รายงานผล\n", "ปีงบประมาณ พ.ศ. 2025\n", "ปีงบประมาณ 256\n", "ปี 2568\n"})
    void theHeadingMustNameABuddhistFiscalYear(String heading) {
        assertRefused(heading + HEADER + ROW + "ปีงบประมาณ พ.ศ. 2568\n", Reason.NO_FISCAL_YEAR);
    }

    @Test
    void fiveMillionCharactersAreTheLimit() {
        assertRefused("ก".repeat(ReportTextReader.LONGEST + 1), Reason.TOO_LONG);
        assertRefused("ก".repeat(ReportTextReader.LONGEST), Reason.NO_TABLE);
    }

    @Test
    void twentyThousandLinesAreTheLimit() {
        assertRefused("ก\n".repeat(ReportTextReader.MOST_LINES + 1), Reason.TOO_MANY_LINES);
        assertRefused("ก\n".repeat(ReportTextReader.MOST_LINES), Reason.NO_TABLE);
    }

    private static void assertRefused(String text, Reason reason) {
        assertThatExceptionOfType(ReportUnreadableException.class)
                .isThrownBy(() -> new ReportTextReader().read(text))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
