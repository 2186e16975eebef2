package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.Duty;
import org.prongsai.measure.Grouping;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureFilter.Flag;
import org.prongsai.measure.MeasureFilter.Urgency;

class MeasuresStateTest {

    private static final MeasuresState EMPTY = MeasuresState.EMPTY;
    private static final MeasuresState FULL = EMPTY.withYear(2568)
            .with(FilterKind.DIVISION, "3", "12")
            .with(FilterKind.STATUS, "in-progress", "completed")
            .with(FilterKind.INDICATOR, "9")
            .with(FilterKind.DUTY, "lead")
            .with(FilterKind.OVERDUE, "yes")
            .with(FilterKind.DUE_SOON, "yes")
            .with(FilterKind.UNOWNED, "yes")
            .with(FilterKind.WITHOUT_EVIDENCE, "yes")
            .with(FilterKind.TEXT, "แผน 100% & ๑/๒?")
            .withSort("-period")
            .groupedBy(Grouping.MEASURE)
            .opening(51L, 102L);

    @Test
    void what_the_address_says_survives_the_address() {
        assertThat(readBack(FULL)).isEqualTo(FULL);
        assertThat(readBack(EMPTY)).isEqualTo(EMPTY);
        assertThat(EMPTY.toQuery().getParameters()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AssignmentStatus.class)
    void every_status_survives_the_address(AssignmentStatus status) {
        var state = EMPTY.with(FilterKind.STATUS, FilterKind.word(status));

        assertThat(readBack(state)).isEqualTo(state);
        assertThat(state.filter(2569)).isEqualTo(MeasureFilter.ofYear(2569).inStatus(status));
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void every_grouping_survives_the_address(Grouping grouping) {
        assertThat(readBack(EMPTY.groupedBy(grouping)).grouping()).isEqualTo(grouping);
    }

    @Test
    void the_words_of_the_address_are_small_and_readable() {
        assertThat(FULL.toQuery().getParameters())
                .containsOnlyKeys(
                        "year",
                        "q",
                        "division",
                        "status",
                        "indicator",
                        "duty",
                        "overdue",
                        "due-soon",
                        "unowned",
                        "no-evidence",
                        "sort",
                        "group",
                        "measure",
                        "part")
                .hasEntrySatisfying("status", words -> assertThat(words).containsExactly("completed", "in-progress"))
                .hasEntrySatisfying("group", words -> assertThat(words).containsExactly("measure"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year=abc&division=&status=done&indicator=1.5&measure=-&part=NaN&view=x",
                "year=99999999999&division=99999999999999999999&indicator=0x1&measure=1e3",
                "year&division&status&indicator&measure&part&group&duty",
                "status=COMPLETED;drop&year=%E0%B8%81&group=all",
                "q=%20&unknown=1&=&&"
            })
    void what_cannot_be_read_counts_as_not_said(String garbage) {
        assertThat(MeasuresState.from(QueryParameters.fromString(garbage))).isEqualTo(EMPTY);
    }

    @Test
    void what_can_be_read_of_several_values_is_kept() {
        var state = MeasuresState.from(QueryParameters.fromString("division=3&division=x&division=4&division=3"));

        assertThat(state.conditions().of(FilterKind.DIVISION)).containsExactly("3", "4");
    }

    @Test
    void a_search_longer_than_its_field_is_cut() {
        var state = EMPTY.with(FilterKind.TEXT, "ก".repeat(5_000));

        assertThat(state.conditions().of(FilterKind.TEXT)).containsExactly("ก".repeat(200));
    }

    @Test
    void it_becomes_the_filter_of_the_year_that_is_shown() {
        assertThat(FULL.filter(2569))
                .isEqualTo(MeasureFilter.ofYear(2569)
                        .ofDivisions(List.of(3L, 12L))
                        .inStatus(AssignmentStatus.IN_PROGRESS, AssignmentStatus.COMPLETED)
                        .answering(9)
                        .onDuty(Duty.LEAD)
                        .due(Urgency.OVERDUE, Urgency.DUE_SOON)
                        .only(Flag.UNOWNED, Flag.WITHOUT_EVIDENCE)
                        .containing("แผน 100% & ๑/๒?"));
        assertThat(EMPTY.filter(2569)).isEqualTo(MeasureFilter.ofYear(2569));
    }

    @Test
    void leading_and_supporting_together_are_no_condition() {
        assertThat(EMPTY.with(FilterKind.DUTY, "lead", "supporting").filter(2569))
                .isEqualTo(MeasureFilter.ofYear(2569));
    }

    @Test
    void another_year_keeps_the_filters_and_closes_the_measure() {
        assertThat(FULL.withYear(2567).opening(51L, 102L).withYear(2568)).isEqualTo(FULL.opening(null, null));
    }

    @Test
    void clearing_the_filters_keeps_year_order_grouping_and_the_open_measure() {
        assertThat(FULL.with(Conditions.NONE))
                .isEqualTo(EMPTY.withYear(2568)
                        .withSort("-period")
                        .groupedBy(Grouping.MEASURE)
                        .opening(51L, 102L));
    }

    @Test
    void opening_or_sorting_changes_nothing_else() {
        assertThat(FULL.opening(7L, null).opening(51L, 102L)).isEqualTo(FULL);
        assertThat(FULL.withSort("number").withSort("-period")).isEqualTo(FULL);
        assertThat(FULL.opening(7L, null).measure()).isEqualTo(7L);
        assertThat(FULL.withSort("number").sort()).isEqualTo("number");
    }

    @Test
    void a_saved_view_keeps_the_look_and_neither_year_nor_open_measure() {
        assertThat(MeasuresState.ofLook(FULL.look().getQueryString())).isEqualTo(withoutYear(FULL.opening(null, null)));
    }

    @Test
    void an_address_with_a_saved_view_says_no_more_than_its_number_until_something_changes() {
        var saved = EMPTY.withYear(2569).asSaved(7, FULL).opening(51L, null);

        assertThat(saved.conditions()).isEqualTo(FULL.conditions());
        assertThat(saved.toQuery().getParameters()).containsOnlyKeys("measure", "view", "year");
        assertThat(saved.withYear(2568).view()).isEqualTo(7L);
        for (var changed : List.of(
                saved.withSort("number"),
                saved.groupedBy(Grouping.NONE),
                saved.with(Conditions.NONE),
                saved.with(FilterKind.TEXT, "x"))) {
            assertThat(changed.view()).isNull();
        }
        assertThat(saved.withSort("number").conditions()).isEqualTo(FULL.conditions());
    }

    private static MeasuresState withoutYear(MeasuresState state) {
        return new MeasuresState(
                null,
                state.conditions(),
                state.sort(),
                state.grouping(),
                state.since(),
                state.measure(),
                state.part(),
                state.notes(),
                state.view());
    }

    private static MeasuresState readBack(MeasuresState state) {
        return MeasuresState.from(QueryParameters.fromString(state.toQuery().getQueryString()));
    }
}
