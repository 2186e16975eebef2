package org.prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.QuestionItem;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/** The map of what is addressed, by the questions of the year. */
abstract class CoverageContract extends ReviewFixture {

    @Autowired
    private CoverageService coverage;

    @Test
    void each_indicator_stands_before_its_questions_with_the_measures_that_address_them() {
        register.add(Plan.measure(2).of(YEAR).answering("I2", 1).answering("I3", 1));
        register.add(Plan.measure(1).of(YEAR).answering(1).answering("O1", 9));

        assertThat(numbers(1, null)).containsExactly(1, 2);
        assertThat(numbers(1, "I1")).isEmpty();
        assertThat(numbers(1, "I2")).containsExactly(2);
        assertThat(numbers(9, "O1")).containsExactly(1);
        assertThat(map().rows().getFirst().items()).containsExactly("I1", "I3");
    }

    @Test
    void what_nobody_addresses_is_a_hole_and_no_code_of_a_survey_reaches_the_website_indicators() {
        register.add(Plan.measure(1).of(YEAR).answering("I1", 1).answering("E1", 6));

        assertThat(map().holes()).extracting(Indicator::number).containsExactly(2, 3, 4, 5, 7, 8, 9, 10);
        assertThat(map().rows())
                .filteredOn(row -> row.indicator().number() >= 9 && !row.isIndicator())
                .hasSize(28)
                .allSatisfy(row -> assertThat(row.code()).startsWith("O"));
    }

    @Test
    void measures_of_other_years_and_drafts_are_left_out() {
        planned();
        register.add(Plan.measure(7).of(2567).answering(9));

        assertThat(numbers(9, null)).isEmpty();
        assertThat(Acting.as(mayor, () -> coverage.of(2569)).holes()).hasSize(10);
    }

    @Test
    void counted_together_years_say_what_their_maps_say() {
        register.add(
                Plan.measure(1).of(YEAR).answering("I1", 1).answering("I2", 1).answering(9));
        register.add(Plan.measure(2).of(YEAR).answering("I1", 1));
        register.add(Plan.measure(3).of(YEAR));
        register.add(Plan.measure(1).of(2569).answering("O1", 9));
        planned();

        var kept = Acting.as(mayor, () -> coverage.kept(2569, YEAR));

        assertThat(kept.years()).extracting(YearView::year).containsExactly(2569, YEAR);
        for (var year : List.of(YEAR, 2569)) {
            var map = Acting.as(mayor, () -> coverage.of(year));
            var counted = kept.of(year, map.framework());
            assertThat(counted.holes()).isEqualTo(map.holes());
            assertThat(counted.openItems())
                    .extracting(QuestionItem::code)
                    .containsExactlyElementsOf(
                            map.openItems().stream().map(CoverageRow::code).toList());
            assertThat(counted.items()).isEqualTo(map.items());
            assertThat(map.rows())
                    .filteredOn(CoverageRow::isIndicator)
                    .allSatisfy(row -> assertThat(counted.of(row.indicator().number()))
                            .isEqualTo(row.measures().size()));
        }
        assertThat(kept.of(YEAR, map().framework()).measures()).isEqualTo(3);
        assertThat(kept.of(2569, map().framework()).measures()).isEqualTo(1);
    }

    private CoverageMap map() {
        return Acting.as(mayor, () -> coverage.of(YEAR));
    }

    private List<Integer> numbers(int indicator, String code) {
        return map().rows().stream()
                .filter(row -> row.indicator().number() == indicator
                        && String.valueOf(row.code()).equals("" + code))
                .flatMap(row -> row.measures().stream())
                .map(CoveringMeasure::number)
                .toList();
    }
}
