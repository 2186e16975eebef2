package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.prongsai.assessment.ConcernReason.BELOW_BOUNDARY;
import static org.prongsai.assessment.ConcernReason.POINTS_LOST;
import static org.prongsai.assessment.ConcernReason.SECOND_DECLINE;
import static org.prongsai.assessment.ConcernReason.STANDING_STILL;
import static org.prongsai.assessment.ReferenceReport.LADDER;
import static org.prongsai.assessment.ReferenceReport.points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclineRuleTest {

    private static final DeclineSettings DEFAULTS = settings("0", "5", "10", "0.50");

    @ParameterizedTest
    @CsvSource({
        "92.14, 67.75, SEVERE",
        "100.00, 90.00, SEVERE",
        "100.00, 95.00, MARKED",
        "100.00, 95.01, SLIGHT",
        "84.99, 79.99, MARKED",
        "84.99, 80.00, SLIGHT",
        "84.99, 74.99, SEVERE",
        "84.99, 75.00, MARKED",
        "90.00, 89.99, SLIGHT"
    })
    void a_decline_is_as_severe_as_the_points_lost(String earlier, String later, Severity severity) {
        assertThat(severityOf(judge(earlier, later))).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "85.00, 84.99, MARKED, 85",
        "85.01, 85.00, SLIGHT, ''",
        "84.99, 84.98, SLIGHT, ''",
        "95.00, 94.99, MARKED, 95",
        "95.30, 84.10, SEVERE, 95 85",
        "92.14, 67.75, SEVERE, 85 70",
        "95.00, 69.99, SEVERE, 95 85 70",
        "94.99, 70.00, SEVERE, 85",
        "70.00, 69.99, MARKED, 70",
        "1.00, 0.00, SLIGHT, ''"
    })
    void falling_below_what_a_rating_asks_for_is_marked_at_least_and_names_all_of_these_as_they_were_lost(
            String earlier, String later, Severity severity, String boundaries) {
        var concern = judge(earlier, later).orElseThrow();

        assertThat(concern.severity()).isEqualTo(severity);
        assertThat(concern.boundaries().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ")))
                .isEqualTo(boundaries);
        assertThat(concern.reasons().contains(BELOW_BOUNDARY)).isEqualTo(!boundaries.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"90.01, MARKED, true", "90.00, SLIGHT, false", "89.99, SLIGHT, false", ", SLIGHT, false"})
    void a_second_decline_in_a_row_is_marked_at_least(
            @Nullable BigDecimal before, Severity severity, boolean repeated) {
        var concern =
                rule(DEFAULTS).judge(course(before, "90.00", "89.00", null)).orElseThrow();

        assertThat(concern.severity()).isEqualTo(severity);
        assertThat(concern.reasons().contains(SECOND_DECLINE)).isEqualTo(repeated);
    }

    @Test
    void the_worst_of_several_reasons_counts_and_all_are_told_in_order() {
        var concern = rule(DEFAULTS)
                .judge(course(points("97"), "96.00", "84.00", null))
                .orElseThrow();

        assertThat(concern.severity()).isEqualTo(Severity.SEVERE);
        assertThat(concern.inOrder()).containsExactly(POINTS_LOST, BELOW_BOUNDARY, SECOND_DECLINE);
        assertThat(concern.isDecline()).isTrue();
    }

    @Test
    void an_increase_and_an_unchanged_score_concern_nobody_without_a_target() {
        assertThat(judge("61.67", "95.00")).isEmpty();
        assertThat(judge("90.0", "90.00")).isEmpty();
    }

    @Test
    void a_missing_score_is_no_decline() {
        var target = points("95");
        assertThat(rule(DEFAULTS).judge(new ScoreCourse(null, new ScoreChange(points("90"), null), Set.of(), target)))
                .isEmpty();
        assertThat(rule(DEFAULTS).judge(new ScoreCourse(null, new ScoreChange(null, points("90")), Set.of(), target)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"85.50, 84.50, false", "85.50, 84.49, true"})
    void a_drop_up_to_the_threshold_does_not_count_even_below_a_boundary(String earlier, String later, boolean counts) {
        var tolerant = rule(settings("1", "5", "10", "0"));

        assertThat(tolerant.judge(course(null, earlier, later, null)).isPresent())
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "80.00, 80.00, 80.01, true",
        "80.00, 80.00, 80.00, false",
        "80.00, 80.50, 85, true",
        "80.00, 80.51, 85, false",
        "80.00, 80.50, 80.50, false",
        "80.00, 79.99, 85, false"
    })
    void a_score_that_hardly_moved_below_its_target_stands_still(
            String earlier, String later, String target, boolean still) {
        var concern = rule(DEFAULTS).judge(course(null, earlier, later, points(target)));

        assertThat(concern.map(Concern::reasons).equals(Optional.of(Set.of(STANDING_STILL))))
                .isEqualTo(still);
        assertThat(concern.filter(Concern::isDecline).isPresent())
                .as("a drop is a decline, however small")
                .isEqualTo(points(later).compareTo(points(earlier)) < 0);
    }

    @Test
    void a_drop_within_the_threshold_stands_still_below_the_target() {
        var tolerant = rule(settings("1", "5", "10", "1"));

        assertThat(tolerant.judge(course(null, "80.00", "79.00", points("85"))).map(Concern::isDecline))
                .contains(false);
    }

    @Test
    void each_kind_is_as_severe_as_it_is_set_to() {
        var mild = rule(new DeclineSettings(
                points("0"),
                points("5"),
                points("10"),
                Severity.SLIGHT,
                Severity.SEVERE,
                points("0"),
                Severity.MARKED));

        assertThat(severityOf(mild.judge(course(null, "85", "84.99", null)))).isEqualTo(Severity.SLIGHT);
        assertThat(severityOf(mild.judge(course(points("91"), "90", "89", null))))
                .isEqualTo(Severity.SEVERE);
        assertThat(severityOf(mild.judge(course(null, "80", "80", points("85")))))
                .isEqualTo(Severity.MARKED);
    }

    @Test
    void limits_out_of_order_are_refused_at_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings("-1", "5", "10", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> settings("6", "5", "10", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> settings("0", "5", "4", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> settings("0", "5", "10", "-0.01"));
    }

    private static Optional<Concern> judge(String earlier, String later) {
        return rule(DEFAULTS).judge(course(null, earlier, later, null));
    }

    private static @Nullable Severity severityOf(Optional<Concern> concern) {
        return concern.map(Concern::severity).orElse(null);
    }

    private static ScoreCourse course(
            @Nullable BigDecimal before, String earlier, String later, @Nullable BigDecimal target) {
        return course(before, points(earlier), points(later), target);
    }

    private static ScoreCourse course(
            @Nullable BigDecimal before, BigDecimal earlier, BigDecimal later, @Nullable BigDecimal target) {
        return new ScoreCourse(before, new ScoreChange(earlier, later), LADDER.boundaries(), target);
    }

    private static DeclineRule rule(DeclineSettings settings) {
        return new DeclineRule(settings);
    }

    private static DeclineSettings settings(String threshold, String marked, String severe, String still) {
        return new DeclineSettings(
                points(threshold),
                points(marked),
                points(severe),
                Severity.MARKED,
                Severity.MARKED,
                points(still),
                Severity.SLIGHT);
    }
}
