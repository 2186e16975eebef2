package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.assessment.NewDifference;

class ScoreParserTest {

    private final Findings findings = new Findings();
    private final ScoreParser parser = new ScoreParser(findings);
    private int line;

    @Test
    void aScoreBelongsToTheYearAboveIt() {
        read("ปีงบประมาณ พ.ศ. ๒๕๖๗", score(1, "94.14"), "**ปีงบประมาณ 2568**", score(1, "๙๕.๓๐"));
        assertThat(parser.scores())
                .containsExactly(
                        new ParsedScore(2, 2567, 1, "การปฏิบัติหน้าที่", new BigDecimal("94.14")),
                        new ParsedScore(4, 2568, 1, "การปฏิบัติหน้าที่", new BigDecimal("95.30")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "100", "100.00", "7.5"})
    void scoresRunFromZeroToAHundred(String written) {
        read("ปีงบประมาณ พ.ศ. 2568", score(10, written));
        assertThat(parser.scores()).extracting(ParsedScore::score).containsExactly(new BigDecimal(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.01", "101", "-1", "abc", "", "95,30", "95.123", "1e2", "95.", "ครบ", "9999999999999"})
    void anythingElseIsRefused(String written) {
        read("ปีงบประมาณ พ.ศ. 2568", score(1, written));
        assertThat(parser.scores()).isEmpty();
        assertThat(findings.inOrder()).extracting(Finding::reason).containsExactly(FindingReason.SCORE_INVALID);
    }

    @Test
    void thereIsNoIndicatorZero() {
        read("ปีงบประมาณ พ.ศ. 2568", score(0, "95.00"));
        assertThat(findings.inOrder()).extracting(Finding::reason).containsExactly(FindingReason.SCORE_INVALID);
    }

    @Test
    void aScoreWithoutAPlausibleYearIsRefused() {
        read(score(1, "95.30"), "ปีงบประมาณ พ.ศ. 2025", score(2, "95.30"));
        assertThat(parser.scores()).isEmpty();
        assertThat(findings.inOrder())
                .extracting(Finding::reason)
                .containsOnly(FindingReason.SCORE_WITHOUT_YEAR)
                .hasSize(2);
    }

    @Test
    void theFirstOfTwoScoresIsTaken() {
        read("ปีงบประมาณ พ.ศ. 2568", score(1, "95.30"), score(1, "90.00"));
        assertThat(parser.scores()).extracting(ParsedScore::score).containsExactly(new BigDecimal("95.30"));
        assertThat(findings.inOrder())
                .contains(new Finding(FindingReason.SCORE_DUPLICATE, 3, Column.SCORE, List.of("1", "2568")));
    }

    @ParameterizedTest
    @CsvSource({
        "91.26, 97.65, เพิ่มขึ้น, 6.39, 6.39",
        "92.14, 67.75, ลดลง, 24.39, -24.39",
        "83.28, 87.86, เพิ่มขึ้น, ๔.๕๘, 4.58",
        "90, 92.50, เพิ่มขึ้น, 2.5, 2.5",
        "90.00, 90.00, เท่าเดิม, '', 0",
        "90.00, 90.00, คงที่, 0.00, 0.00"
    })
    void aDifferenceThatIsRightIsNoDiscrepancy(
            String before, String after, String word, String printed, String signed) {
        assertThat(differences(before, after, word, printed))
                .containsExactly(new NewDifference(2568, 5, 2567, new BigDecimal(signed)));
        assertThat(findings.inOrder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "91.26, 97.65, เพิ่มขึ้น, 6.41, 6.41, 6.39",
        "91.26, 97.65, เพิ่มขึ้น, 6.40, 6.40, 6.39",
        "91.26, 97.65, ลดลง, 6.39, -6.39, 6.39",
        "90.00, 90.01, เท่าเดิม, '', 0, 0.01"
    })
    void aWrongDifferenceIsKeptAndShownBesideTheTrueOne(
            String before, String after, String word, String printed, String signed, String computed) {
        assertThat(differences(before, after, word, printed))
                .containsExactly(new NewDifference(2568, 5, 2567, new BigDecimal(signed)));
        assertThat(findings.inOrder())
                .contains(new Finding(
                        FindingReason.DIFFERENCE_WRONG, 5, Column.DIFFERENCE, List.of("5", signed, computed)));
    }

    @Test
    void yearsMayStandInAnyOrder() {
        read(
                "ปีงบประมาณ 2568",
                score(5, "97.65"),
                "ผลคะแนนเพิ่มขึ้น\t6.39 คะแนน",
                "ปีงบประมาณ 2567",
                score(5, "91.26"));
        assertThat(parser.comparedDifferences())
                .containsExactly(new NewDifference(2568, 5, 2567, new BigDecimal("6.39")));
    }

    @Test
    void aDifferenceToAScoreThatIsMissingCannotBeChecked() {
        read("ปีงบประมาณ 2568", score(5, "97.65"), "ผลคะแนนเพิ่มขึ้น\t6.39 คะแนน");
        assertThat(parser.comparedDifferences())
                .containsExactly(new NewDifference(2568, 5, 2567, new BigDecimal("6.39")));
        assertThat(findings.inOrder())
                .contains(new Finding(FindingReason.DIFFERENCE_UNCHECKED, 3, Column.DIFFERENCE, List.of("5", "2567")));
    }

    @Test
    void aDifferenceNeedsAScoreBeforeItAndANumber() {
        read(
                "ปีงบประมาณ 2568",
                "ผลคะแนนเพิ่มขึ้น\t1.00 คะแนน",
                score(1, "90.00"),
                "ผลคะแนนเพิ่มขึ้น\tมาก",
                "ผลคะแนนลดลง\t1.00 คะแนน",
                "ผลคะแนนลดลง\t1.00 คะแนน");
        assertThat(parser.comparedDifferences()).hasSize(1);
        assertThat(findings.inOrder())
                .extracting(Finding::reason)
                .containsExactly(
                        FindingReason.DIFFERENCE_WITHOUT_SCORE,
                        FindingReason.DIFFERENCE_INVALID,
                        FindingReason.DIFFERENCE_UNCHECKED,
                        FindingReason.DIFFERENCE_WITHOUT_SCORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ปี 2564 ปี 2565 **ปี 2567**",
                "ผลการประเมินรายตัวชี้วัด",
                "",
                "1\tก\tข",
                "\t\tผลคะแนนเพิ่มขึ้น\t1 คะแนน"
            })
    void otherLinesAreNotItsMatter(String other) {
        assertThat(parser.accept(TableRow.of(1, other))).isFalse();
    }

    private List<NewDifference> differences(String before, String after, String word, String printed) {
        read("ปีงบประมาณ พ.ศ. 2567", score(5, before), "ปีงบประมาณ พ.ศ. 2568", score(5, after));
        read("ผลคะแนน" + word + "\t" + printed + " คะแนน".repeat(printed.isEmpty() ? 0 : 1));
        return parser.comparedDifferences();
    }

    private void read(String... lines) {
        for (var text : lines) {
            assertThat(parser.accept(TableRow.of(++line, text))).isTrue();
        }
    }

    private static String score(int indicator, String written) {
        return "คะแนนรายตัวชี้วัดที่ " + indicator + " การปฏิบัติหน้าที่\tคะแนนอยู่ที่ " + written + " คะแนน";
    }
}
