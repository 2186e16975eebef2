package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.LADDER;
import static org.prongsai.assessment.ReferenceReport.OIT;
import static org.prongsai.assessment.ReferenceReport.SCHEME;
import static org.prongsai.assessment.ReferenceReport.SCORES_2567;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.points;
import static org.prongsai.assessment.ReferenceReport.scores;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparingTest {

    private static final DeclineRule RULE = new DeclineRule(new DeclineSettings(
            points("0"), points("5"), points("10"), Severity.MARKED, Severity.MARKED, points("0.5"), Severity.SLIGHT));

    private static final YearScores NONE_BEFORE = new YearScores(2566, Map.of());

    @Test
    void theOnlyDeclineOfTheReferenceReportIsIndicatorNine() {
        var declines = compare(SCORES_2568, SCORES_2567).declines();

        assertThat(declines).singleElement().satisfies(decline -> {
            assertThat(decline.indicator().number()).isEqualTo(9);
            assertThat(decline.change().difference()).isEqualTo(points("-24.39"));
            assertThat(decline.severity()).isEqualTo(Severity.SEVERE);
            assertThat(decline.effectOnTotal()).isEqualByComparingTo("-4.878");
        });
    }

    @Test
    void theEffectsOfAllIndicatorsAddUpToTheDifferenceOfTheTotals() {
        var effects = compare(SCORES_2568, SCORES_2567).indicators().stream()
                .map(IndicatorComparison::effectOnTotal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(effects.subtract(points("4.5086")).abs()).isLessThan(points("1e-30"));
    }

    @Test
    void declinesComeWorstFirstBySeverityAndThenByPoints() {
        var earlier = scores("90", "90", "85", "99", "80", "70", "70", "70", "70", "70");
        var later = scores("89", "84", "84", "90", "79", "70", "70", "70", "71", "55");

        var declines = compare(later, earlier).declines();

        assertThat(declines).extracting(decline -> decline.indicator().number()).containsExactly(10, 4, 2, 3, 1, 5);
    }

    @Test
    void withoutTheEarlierYearNothingIsKnownToChange() {
        var comparison = compare(SCORES_2568, Map.of());

        assertThat(comparison.declines()).isEmpty();
        assertThat(comparison.indicators()).hasSize(10).allSatisfy(row -> {
            assertThat(row.change().direction()).isEqualTo(Direction.UNKNOWN);
            assertThat(row.effectOnTotal()).isNull();
        });
        assertThat(comparison.later().rating()).isNotNull();
        assertThat(comparison.earlier().rating()).isNull();
    }

    @Test
    void anIndicatorThatTheLaterYearGaveUpStaysVisible() {
        var shorter = new Scheme(2569, List.of(OIT), SCHEME.indicatorsOf(OIT), LADDER);

        var comparison = new Comparing(shorter, SCHEME, RULE, NONE_BEFORE, Map.of())
                .of(new YearScores(2569, Map.of(9, points("80"))), new YearScores(2568, SCORES_2568));

        assertThat(comparison.indicators()).hasSize(10);
        assertThat(comparison.indicator(1)).get().satisfies(row -> {
            assertThat(row.change().earlier()).isEqualTo(points("95.30"));
            assertThat(row.change().later()).isNull();
        });
    }

    @Test
    void what_stands_still_below_its_target_is_a_concern_but_no_decline() {
        var comparison = new Comparing(SCHEME, SCHEME, RULE, NONE_BEFORE, Map.of(7, points("90"), 9, points("95")))
                .of(new YearScores(2568, SCORES_2568), new YearScores(2567, SCORES_2567));

        assertThat(comparison.concerns())
                .extracting(row -> row.indicator().number())
                .containsExactly(9, 7);
        assertThat(comparison.declines())
                .extracting(row -> row.indicator().number())
                .containsExactly(9);
        assertThat(comparison.indicator(7).orElseThrow().target()).isEqualTo(points("90"));
    }

    @Test
    void a_decline_after_a_decline_is_known_from_the_year_before() {
        var before = new YearScores(2566, Map.of(9, points("95")));
        var comparison = new Comparing(SCHEME, SCHEME, RULE, before, Map.of())
                .of(new YearScores(2568, SCORES_2568), new YearScores(2567, SCORES_2567));

        assertThat(comparison.declines().getFirst().concern().reasons()).contains(ConcernReason.SECOND_DECLINE);
    }

    private static YearComparison compare(Map<Integer, BigDecimal> later, Map<Integer, BigDecimal> earlier) {
        return new Comparing(SCHEME, SCHEME, RULE, NONE_BEFORE, Map.of())
                .of(new YearScores(2568, later), new YearScores(2567, earlier));
    }
}
