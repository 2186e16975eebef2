package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.newScores;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scores of several years as they are looked at. */
abstract class ScoreSheetsContract extends ScoreEntryFixture {

    @Test
    void a_year_without_rules_of_its_own_is_scored_by_those_that_stand_in() {
        save(change(ScoreCell.ofIndicator(2570, 9), "67.75", null));

        var year = sheets.read(List.of(2570), Set.of()).years().getFirst();
        assertThat(year.rules().framework().provisional()).isTrue();
        assertThat(year.rules().framework().frameworkYear()).isEqualTo(2568);
    }

    @Test
    void official_and_computed_results_are_compared_at_two_decimals_and_ratings_by_their_place() {
        assessment.record(newScores(2568, SCORES_2568), "report.txt");
        save(
                change(cell("total"), "88.94", null),
                change(cell("instrument:IIT"), "97.43", null),
                change(cell("instrument:OIT"), "81.37", null),
                change(cell("rating"), "2", null));

        var official = assessment.officialOf(2568);

        assertThat(official.computed().estimatedTotal()).isEqualByComparingTo("88.9394");
        assertThat(official.totalDiffers()).isFalse();
        assertThat(official.instrumentDiffers("IIT")).isFalse();
        assertThat(official.instrumentDiffers("OIT")).isTrue();
        assertThat(official.instrumentDiffers("EIT")).isFalse();
        assertThat(official.ratingDiffers()).isTrue();
    }

    @Test
    void the_mean_of_items_is_that_of_the_scored_ones() {
        save(change(cell("item:I1"), "90", null), change(cell("item:I3"), "95.01", null));

        var sheet = sheets.read(List.of(2568), Set.of(1));

        assertThat(sheet.meanOfItems(sheet.years().getFirst(), 1)).isEqualByComparingTo("92.505");
        assertThat(sheet.meanOfItems(sheet.years().getFirst(), 2)).isNull();
    }

    @Test
    void rows_are_those_of_all_years_and_an_item_stands_with_its_indicator_of_the_year() {
        var sheet = sheets.read(List.of(2566, 2568), Set.of(1));

        assertThat(sheet.rows())
                .extracting(row -> row.figure().key())
                .startsWith(
                        "indicator:1", "item:I1", "item:I2", "item:I3", "item:I4", "item:I5", "item:I6", "indicator:2");
        var four = sheet.rows().get(4);
        assertThat(sheet.has(four, sheet.year(2566).orElseThrow())).isTrue();
        assertThat(sheet.has(four, sheet.year(2568).orElseThrow())).isFalse();
        assertThat(sheet.rows())
                .extracting(row -> row.figure().key())
                .endsWith("indicator:10", "total", "instrument:IIT", "instrument:EIT", "instrument:OIT", "rating");
    }
}
