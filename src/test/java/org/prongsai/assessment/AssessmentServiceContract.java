package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.assessment.ReferenceReport.SCORES_2567;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.newScores;
import static org.prongsai.assessment.ReferenceReport.points;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.shared.RefusedException;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser("ADMIN")
abstract class AssessmentServiceContract extends AssessmentDatabaseTest {

    private static final List<NewScore> BOTH_YEARS = Stream.of(
                    newScores(2567, SCORES_2567), newScores(2568, SCORES_2568))
            .flatMap(List::stream)
            .toList();

    @Test
    void recordingStoresEveryScoreWithALineInTheAuditTrail() {
        var recorded = assessment.record(BOTH_YEARS, "report.txt");

        assertThat(recorded).isEqualTo(new ScoresRecorded(20, 0, 0));
        assertThat(assessment.yearsWithScores()).containsExactly(2568, 2567);
        assertThat(assessment.scoresOf(List.of(2568)))
                .hasSize(10)
                .containsEntry(new IndicatorKey(2568, 9), points("67.75"));
        assertThat(rows("audit_entry")).isEqualTo(20);
    }

    @Test
    void recordingTheSameAgainWritesNothing() {
        assessment.record(BOTH_YEARS, "report.txt");

        var again = assessment.record(BOTH_YEARS, "another.txt");

        assertThat(again).isEqualTo(new ScoresRecorded(0, 0, 20));
        assertThat(rows("audit_entry")).isEqualTo(20);
    }

    @Test
    void onlyTheScoreThatDiffersIsChangedAndAudited() {
        assessment.record(BOTH_YEARS, "report.txt");

        var changed = assessment.record(
                List.of(new NewScore(2568, 9, points("92.14")), new NewScore(2568, 1, points("95.3"))), "typed");

        assertThat(changed).isEqualTo(new ScoresRecorded(0, 1, 1));
        assertThat(rows("audit_entry")).isEqualTo(21);
        assertThat(jdbc.sql("select changes from audit_entry where object_type = 'score' and object_id = '2568-9'"
                                + " and action = 'CHANGED' and actor = 'ADMIN'")
                        .query(String.class)
                        .single())
                .contains("67.75", "92.14", "report.txt", "typed");
    }

    @ParameterizedTest
    @CsvSource({
        "2568, 9, 100.01, score.refused.range",
        "2568, 9, -1, score.refused.range",
        "2568, 9, 67.755, score.refused.decimals",
        "2568, 11, 67.75, score.refused.indicator",
        "2568, 0, 67.75, score.refused.indicator",
        "2025, 9, 67.75, score.refused.year"
    })
    void oneImpossibleScoreRefusesTheWholeList(int year, int indicator, String score, String key) {
        var withOneWrong =
                List.of(new NewScore(2568, 1, points("95.30")), new NewScore(year, indicator, points(score)));

        assertRefused(withOneWrong, "report.txt", key);
        assertThat(rows("indicator_score")).isZero();
        assertThat(rows("audit_entry")).isZero();
    }

    @Test
    void aListMustNotContradictItselfAndNamesItsSource() {
        var contradiction = List.of(new NewScore(2568, 1, points("95.30")), new NewScore(2568, 1, points("95.31")));

        assertRefused(contradiction, "report.txt", "score.refused.contradiction");
        assertRefused(List.of(), " ", "score.refused.source");
        assertRefused(List.of(), "x".repeat(301), "score.refused.source");
    }

    @Test
    void scoresMayComeBeforeTheRulesOfTheirYear() {
        var recorded = assessment.record(newScores(2569, SCORES_2568), "report.txt");

        assertThat(recorded.added()).isEqualTo(10);
        assertThat(assessment.compare(2569, 2568).later()).satisfies(result -> {
            assertThat(result.provisional()).isTrue();
            assertThat(result.rating().name().en()).isEqualTo("Pass");
        });
    }

    @Test
    void comparingShowsTheDeclineTheTotalsAndTheRatings() {
        assessment.record(BOTH_YEARS, "report.txt");

        var comparison = assessment.compare(2568, 2567);

        assertThat(comparison.indicators()).hasSize(10);
        assertThat(comparison.declines()).singleElement().satisfies(decline -> {
            assertThat(decline.indicator().name().en()).isEqualTo("Disclosure of information");
            assertThat(decline.effectOnTotal()).isEqualByComparingTo("-4.878");
        });
        assertThat(comparison.later().estimatedTotal()).isEqualByComparingTo("88.9394");
        assertThat(comparison.later().rating().name().th()).isEqualTo("ผ่าน");
        assertThat(comparison.later().rating().confirmed()).isFalse();
        assertThat(comparison.earlier().estimatedTotal()).isEqualByComparingTo("84.4308");
        assertThat(comparison.earlier().rating().name().th()).isEqualTo("ต้องปรับปรุง");
        assertThat(comparison.earlier().rating().confirmed()).isTrue();
        assertThat(comparison.later().unconfirmed()).isTrue();
        assertThat(comparison.earlier().unconfirmed()).isFalse();
        assertThat(comparison.threshold()).isEqualByComparingTo("85");
        assertThat(comparison.ladder())
                .extracting(step -> step.name().en())
                .containsExactly(
                        "Excellent pass", "Good pass", "Pass", "Needs improvement", "Needs urgent improvement");
    }

    @Test
    void anIndicatorIsAConcernAloneJustWhereTheComparisonSaysSo() {
        assessment.record(BOTH_YEARS, "report.txt");

        for (var each : assessment.compare(2568, 2567).indicators()) {
            assertThat(assessment.isConcern(
                            new IndicatorKey(2568, each.indicator().number())))
                    .as(each.indicator().name().en())
                    .isEqualTo(each.concern() != null);
        }
        assertThat(assessment.isConcern(new IndicatorKey(2567, 9))).isFalse();
    }

    @Test
    void untilFiscalYear2565TheRatingIsALetter() {
        assessment.record(newScores(2565, SCORES_2567), "report.txt");

        var comparison = assessment.compare(2566, 2565);

        assertThat(comparison.earlier().rating().name().th()).isEqualTo("B");
        assertThat(comparison.later().rating()).isNull();
        assertThat(assessment.compare(2565, 2564).threshold()).isNull();
    }

    @Test
    void yearsAreComparedOnlyInOrder() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> assessment.compare(2567, 2568))
                .returns("comparison.refused.order", RefusedException::messageKey);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheRows() {
        assertThat(statements(() -> assessment.compare(2568, 2567))).isEqualTo(4);
        assessment.record(BOTH_YEARS, "report.txt");

        assertThat(statements(() -> assessment.compare(2568, 2567))).isEqualTo(4);
        assertThat(statements(() -> assessment.compare(2568, 2564))).isEqualTo(4);
        assertThat(statements(assessment::yearsWithScores)).isEqualTo(1);
        assertThat(statements(() -> assessment.scoresOf(List.of(2567, 2568)))).isEqualTo(1);
        assertThat(statements(() -> assessment.record(BOTH_YEARS, "report.txt")))
                .as("rules, publication and scores at once")
                .isOne();
        assertThat(statements(() -> assessment.record(newScores(2566, SCORES_2568), "report.txt")))
                .as("and a batch for scores and audit trail each")
                .isEqualTo(3);
    }

    private void assertRefused(List<NewScore> scores, String source, String key) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> assessment.record(scores, source))
                .returns(key, RefusedException::messageKey);
    }
}
