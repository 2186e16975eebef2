package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.newScores;
import static org.prongsai.assessment.ReferenceReport.points;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.security.SystemUser;
import org.prongsai.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser("MANAGEMENT")
abstract class TargetsContract extends AssessmentDatabaseTest {

    @Autowired
    private Targets targets;

    @Test
    void a_year_offers_every_indicator_of_its_rules_to_be_aimed_at() {
        var sheet = targets.sheet(2569);

        assertThat(sheet.lines()).hasSize(10).allMatch(line -> line.score() == null && line.version() == null);
        assertThat(sheet.lines().get(8).indicator().name().en()).isEqualTo("Disclosure of information");
        assertThat(sheet.scored()).isFalse();
        assertThat(sheet.hasTargets()).isFalse();
        assertThat(targets.sheet(2500).lines())
                .as("before all rules, the earliest stand in")
                .isNotEmpty();
    }

    @Test
    void saved_targets_are_those_of_the_year_with_a_line_each_in_the_audit_trail() {
        assertThat(targets.save(2569, List.of(fresh(9, "75"), fresh(1, "96.5"))))
                .isEqualTo(2);

        assertThat(targets.ofYear(2569))
                .containsEntry(9, points("75.00"))
                .containsEntry(1, points("96.50"))
                .hasSize(2);
        assertThat(targets.ofYear(2568)).isEmpty();
        assertThat(assessment.compare(2569, 2568).indicators().get(8).target()).isEqualByComparingTo("75");
        assertThat(trail("CREATED")).hasSize(2).anyMatch(changes -> changes.contains("75.00"));
    }

    @Test
    void saving_the_same_again_writes_nothing_even_with_an_old_version() {
        targets.save(2569, List.of(fresh(9, "75.00")));

        assertThat(targets.save(2569, List.of(fresh(9, "75"), fresh(1, null)))).isZero();
        assertThat(rows("audit_entry")).isEqualTo(1);
        assertThat(rows("target")).isEqualTo(1);
    }

    @Test
    void a_target_is_changed_and_taken_back_by_whoever_saw_it_as_it_is() {
        targets.save(2569, List.of(fresh(9, "75")));
        targets.save(2569, List.of(new NewTarget(9, points("80"), version(9))));
        targets.save(2569, List.of(new NewTarget(9, null, version(9))));

        assertThat(targets.ofYear(2569)).isEmpty();
        assertThat(trail("CHANGED")).singleElement().asString().contains("75.00", "80.00");
        assertThat(trail("REMOVED")).singleElement().asString().contains("80.00");
    }

    @Test
    void nobody_overwrites_unseen_what_somebody_else_saved_took_back_or_set_anew() {
        targets.save(2569, List.of(fresh(9, "75")));
        var seen = version(9);
        assertOvertaken(fresh(9, "76"));

        targets.save(2569, List.of(new NewTarget(9, null, seen)));
        assertOvertaken(new NewTarget(9, points("76"), seen));

        targets.save(2569, List.of(new NewTarget(9, points("77"), version(9))));
        assertOvertaken(new NewTarget(9, points("76"), seen));
        assertThat(targets.ofYear(2569)).containsEntry(9, points("77.00"));
    }

    @Test
    void one_overtaken_target_stores_none() {
        targets.save(2569, List.of(fresh(9, "75")));

        assertOvertaken(fresh(9, "76"), fresh(1, "90"));

        assertThat(targets.ofYear(2569)).containsOnlyKeys(9);
    }

    @Test
    void once_a_year_has_a_score_its_targets_stay() {
        targets.save(2569, List.of(fresh(9, "75")));
        SystemUser.call(() -> assessment.record(newScores(2569, SCORES_2568).subList(0, 1), "report"));

        assertThat(targets.sheet(2569).scored()).isTrue();
        assertRefused("target.refused.scored", 2569, fresh(1, "90"));
        assertThat(targets.ofYear(2569)).containsOnlyKeys(9);
    }

    @ParameterizedTest
    @CsvSource({
        "2569, 9, 100.01, target.refused.score",
        "2569, 9, -0.01, target.refused.score",
        "2569, 9, 75.005, target.refused.score",
        "2569, 11, 75, score.refused.indicator",
        "2026, 9, 75, score.refused.year"
    })
    void one_impossible_target_stores_none(int year, int indicator, String score, String key) {
        assertRefused(key, year, fresh(1, "90"), fresh(indicator, score));
        assertThat(rows("target")).isZero();
        assertThat(rows("audit_entry")).isZero();
    }

    @Test
    void whatever_is_saved_takes_three_statements_beside_the_rights_and_four_where_new_and_known_ones_mix() {
        var all = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> fresh(number, "90"))
                .toList();
        assertThat(statements(() -> targets.save(2569, all))).isEqualTo(3);

        var mixed = List.of(
                fresh(10, "91"), new NewTarget(9, null, version(9)), new NewTarget(8, points("92"), version(8)));
        assertThat(statements(() -> targets.save(2569, mixed))).isEqualTo(4);
        assertThat(statements(() -> targets.sheet(2569))).isEqualTo(1);
        assertThat(statements(() -> assessment.calculationOf(2569))).isEqualTo(3);
    }

    private List<String> trail(String action) {
        return jdbc.sql(
                        "select changes from audit_entry where object_type = 'target' and actor = 'MANAGEMENT' and action = ?")
                .param(action)
                .query(String.class)
                .list();
    }

    private @Nullable Integer version(int indicator) {
        return targets.sheet(2569).lines().get(indicator - 1).version();
    }

    private static NewTarget fresh(int indicator, @Nullable String score) {
        return new NewTarget(indicator, score == null ? null : points(score), null);
    }

    private void assertOvertaken(NewTarget... wanted) {
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> targets.save(2569, List.of(wanted)));
    }

    private void assertRefused(String key, int year, NewTarget... wanted) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> targets.save(year, List.of(wanted)))
                .returns(key, RefusedException::messageKey);
    }
}
