package org.prongsai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.fiscalyear.YearState;

class PaperKindTest {

    @ParameterizedTest(name = "a {0} made while the year is {1} is a draft: {2}")
    @CsvSource({
        "PLAN, PLANNED, true", "PLAN, OPEN, false", "PLAN, CLOSED, false",
        "REPORT, PLANNED, true", "REPORT, OPEN, true", "REPORT, CLOSED, false"
    })
    void a_plan_is_decided_once_the_year_is_open_and_a_report_once_it_is_closed(
            PaperKind kind, YearState state, boolean draft) {
        assertThat(kind.isDraft(state)).isEqualTo(draft);
    }

    @ParameterizedTest(name = "a {0} of 2569 shows the scores of {1}")
    @CsvSource({"PLAN, 2568", "REPORT, 2569"})
    void a_plan_answers_the_result_of_the_year_before(PaperKind kind, int year) {
        assertThat(kind.resultYear(2569)).isEqualTo(year);
    }
}
