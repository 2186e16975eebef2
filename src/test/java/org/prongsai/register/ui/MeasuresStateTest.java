package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureFilter.Flag;
import org.prongsai.measure.MeasureFilter.Urgency;

class MeasuresStateTest {

    private static final MeasuresState EMPTY =
            new MeasuresState(null, null, null, null, false, false, "", "", null, null);
    private static final MeasuresState FULL = new MeasuresState(
            2568, 3L, AssignmentStatus.IN_PROGRESS, 9, true, true, "แผน 100% & ๑/๒?", "-period", 51L, 102L);

    @Test
    void what_the_address_says_survives_the_address() {
        assertThat(readBack(FULL)).isEqualTo(FULL);
        assertThat(readBack(EMPTY)).isEqualTo(EMPTY);
        assertThat(EMPTY.toQuery().getParameters()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AssignmentStatus.class)
    void every_status_survives_the_address(AssignmentStatus status) {
        var state = new MeasuresState(null, null, status, null, false, false, "", "", null, null);

        assertThat(readBack(state)).isEqualTo(state);
    }

    @Test
    void the_words_of_the_address_are_small_and_readable() {
        assertThat(FULL.toQuery().getParameters())
                .containsKeys("year", "division", "indicator", "overdue", "unowned", "q", "sort", "measure", "part")
                .hasEntrySatisfying("status", words -> assertThat(words).containsExactly("in-progress"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year=abc&division=&status=done&indicator=1.5&measure=-&part=NaN",
                "year=99999999999&division=99999999999999999999&indicator=0x1&measure=1e3",
                "year&division&status&indicator&measure&part",
                "status=COMPLETED;drop&year=%E0%B8%81",
                "unknown=1&=&&"
            })
    void what_cannot_be_read_counts_as_not_said(String garbage) {
        assertThat(MeasuresState.from(QueryParameters.fromString(garbage))).isEqualTo(EMPTY);
    }

    @Test
    void a_blank_search_leaves_no_trace_in_the_address() {
        var blank = new MeasuresState(null, null, null, null, false, false, "  ", "", null, null);

        assertThat(readBack(blank)).isEqualTo(EMPTY);
    }

    @Test
    void it_becomes_the_filter_of_the_year_that_is_shown() {
        assertThat(FULL.filter(2569))
                .isEqualTo(MeasureFilter.ofYear(2569)
                        .ofDivision(3)
                        .inStatus(AssignmentStatus.IN_PROGRESS)
                        .answering(9)
                        .due(Urgency.OVERDUE)
                        .only(Flag.UNOWNED)
                        .containing("แผน 100% & ๑/๒?"));
        assertThat(EMPTY.filter(2569)).isEqualTo(MeasureFilter.ofYear(2569));
    }

    @Test
    void another_year_keeps_the_filters_and_closes_the_measure() {
        assertThat(FULL.withYear(2567))
                .isEqualTo(new MeasuresState(
                        2567, 3L, AssignmentStatus.IN_PROGRESS, 9, true, true, FULL.text(), "-period", null, null));
    }

    @Test
    void clearing_the_filters_keeps_year_order_and_the_open_measure() {
        assertThat(FULL.withoutFilters())
                .isEqualTo(new MeasuresState(2568, null, null, null, false, false, "", "-period", 51L, 102L));
    }

    @Test
    void opening_or_sorting_changes_nothing_else() {
        assertThat(FULL.opening(7L, null).opening(51L, 102L)).isEqualTo(FULL);
        assertThat(FULL.withSort("number").withSort("-period")).isEqualTo(FULL);
        assertThat(FULL.opening(7L, null).measure()).isEqualTo(7L);
        assertThat(FULL.withSort("number").sort()).isEqualTo("number");
    }

    private static MeasuresState readBack(MeasuresState state) {
        return MeasuresState.from(QueryParameters.fromString(state.toQuery().getQueryString()));
    }
}
