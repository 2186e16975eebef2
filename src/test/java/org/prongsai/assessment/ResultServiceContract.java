package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.SCORES_2567;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.newScores;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.Acting;
import org.prongsai.testing.People;
import org.springframework.beans.factory.annotation.Autowired;

/** What is read together says the same as what is read one by one. */
abstract class ResultServiceContract extends ScoreEntryFixture {

    @Autowired
    private ResultService results;

    @Autowired
    private Targets targets;

    @Autowired
    private People people;

    @Test
    void two_years_read_together_with_targets_and_official_figures_are_the_same_as_each_by_itself() {
        Acting.as(
                people.management(),
                () -> targets.save(2568, List.of(new NewTarget(9, new BigDecimal("90.00"), null))));
        assessment.record(newScores(2567, SCORES_2567), "report");
        save(change(cell("total"), "88.90", null), change(cell("instrument:OIT"), "81.38", null));
        publish2568();

        var overview = results.overview(null, null);

        assertThat(overview.scoredYears()).containsExactly(2568, 2567);
        assertThat(overview.compared()).isNotNull();
        assertThat(overview.compared().comparison())
                .usingRecursiveComparison()
                .isEqualTo(assessment.compare(2568, 2567));
        assertThat(overview.compared().later()).usingRecursiveComparison().isEqualTo(assessment.officialOf(2568));
        assertThat(overview.compared().earlier()).usingRecursiveComparison().isEqualTo(assessment.officialOf(2567));
        assertThat(overview.compared().later().totalDiffers()).isTrue();
        assertThat(overview.compared().later().published()).isTrue();
        assertThat(overview.compared().comparison().indicator(9).orElseThrow().target())
                .isEqualByComparingTo("90");
    }

    @Test
    void without_scores_there_is_nothing_to_compare_and_the_latest_rules_are_known() {
        var overview = results.overview(2568, 2567);

        assertThat(overview.compared()).isNull();
        assertThat(overview.scoredYears()).isEmpty();
        assertThat(overview.frameworkFor(2569).frameworkYear()).isEqualTo(2568);
    }

    @Test
    void rules_are_those_of_each_year() {
        assessment.record(newScores(2565, SCORES_2567), "report");
        assessment.record(newScores(2568, SCORES_2568), "report");

        var overview = results.overview(2568, 2565);

        assertThat(overview.frameworkFor(2565)).isEqualTo(assessment.frameworkFor(2565));
        assertThat(overview.frameworkFor(2568)).isEqualTo(assessment.frameworkFor(2568));
        assertThat(overview.frameworkFor(2570).frameworkYear()).isEqualTo(2568);
    }
}
