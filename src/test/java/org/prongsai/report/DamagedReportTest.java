package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reports cut short, garbled and pasted together: read with findings or refused, never an error of the program. */
class DamagedReportTest {

    private static final int VARIANTS = 2000;
    private static final List<String> PIECES = List.of(
            "\t",
            "\n",
            "\r",
            "<p>",
            "</p>",
            "<",
            "&#",
            "&#1114112;",
            "**",
            "(",
            ")",
            "0",
            "๙",
            "99999999999",
            ".",
            " ",
            "\uD800",
            "\uDC00",
            "\u0000",
            "\u200B",
            "\u0E4D\u0E32",
            "-",
            "ถึง",
            "มกราคม",
            "ปีงบประมาณ 2568\n",
            "ผลคะแนนลดลง",
            "คะแนนรายตัวชี้วัดที่",
            "(ใช้กับข้อคำถาม ",
            "$1",
            "\\");

    private final ReportTextReader reader = new ReportTextReader();

    @Test
    void everyBeginningOfTheReportIsReadOrRefused() {
        var text = SampleReport.text();
        for (var length = 0; length < text.length(); length += 97) {
            readOrRefuse(text.substring(0, length));
        }
    }

    @Test
    void aReportCutInTheMiddleGivesTheMeasuresBefore() {
        var text = SampleReport.text();
        var report = reader.read(text.substring(0, text.indexOf("\n7\t") + 50));
        assertThat(report.measures()).hasSize(6);
        assertThat(report.findings(FindingKind.REFUSED))
                .extracting(Finding::reason)
                .containsExactly(FindingReason.CELL_COUNT);
    }

    @Test
    void thousandsOfGarbledReportsAreReadOrRefused() {
        var random = new Random(2568);
        for (var variant = 0; variant < VARIANTS; variant++) {
            var text = new StringBuilder(SampleReport.text());
            for (var change = random.nextInt(1, 12); change > 0; change--) {
                garble(text, random);
            }
            readOrRefuse(text.toString());
        }
    }

    private static void garble(StringBuilder text, Random random) {
        var start = random.nextInt(text.length() + 1);
        var end = Math.min(text.length(), start + random.nextInt(1, random.nextInt(10) == 0 ? 3000 : 12));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(start, end);
            case 1 -> text.insert(start, PIECES.get(random.nextInt(PIECES.size())));
            case 2 -> text.insert(start, text.substring(start, end));
            default ->
                text.replace(
                        start,
                        end,
                        new StringBuilder(text.substring(start, end)).reverse().toString());
        }
    }

    private void readOrRefuse(String text) {
        try {
            var report = reader.read(text);
            assertThat(report.measures()).extracting(ParsedMeasure::number).doesNotHaveDuplicates();
        } catch (ReportUnreadableException refused) {
            assertThat(refused.reason()).isNotNull();
        } catch (RuntimeException broken) {
            fail("Not readable and not refused: " + text, broken);
        }
    }
}
