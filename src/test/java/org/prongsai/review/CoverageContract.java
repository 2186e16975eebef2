package org.prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.Indicator;
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
