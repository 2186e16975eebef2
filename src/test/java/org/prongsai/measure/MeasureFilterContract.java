package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.measure.AssignmentStatus.NOT_STARTED;
import static org.prongsai.measure.AssignmentStatus.UNABLE;
import static org.prongsai.testing.Plan.measure;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.MeasureFilter.Flag;
import org.prongsai.measure.MeasureFilter.Urgency;
import org.prongsai.testing.Acting;
import org.prongsai.testing.TestClock;

/** Each filter by itself on a register that is small enough to know by heart. */
abstract class MeasureFilterContract extends MeasureFixture {

    private static final MeasureFilter ALL_ROWS = MeasureFilter.ofYear(YEAR);
    private static final LocalDate TODAY = TestClock.TODAY;

    @BeforeEach
    void layOut() {
        var shared = register.add(measure(1).answering(1).ledBy(3).supportedBy(4));
        register.status(shared, 3, COMPLETED);
        register.status(shared, 4, IN_PROGRESS);
        register.add(measure(2).answering(1, 9).ledBy(4).until(TODAY.minusDays(1)));
        register.add(measure(3).answering(9, 9).supportedBy(3).until(TODAY));
        register.add(measure(4).answering(2));
        var unable = register.add(measure(5).ledBy(3).supportedBy(8).until(TODAY.plusDays(30)));
        register.status(unable, 8, UNABLE);
        register.add(measure(6).ledBy(4).until(TODAY.plusDays(31)));
        register.add(measure(1).of(2568).answering(1).ledBy(3));
    }

    @Test
    void a_year_has_a_row_for_every_part_and_for_every_measure_without_parts() {
        assertRows(ALL_ROWS, "4/0", "1/3", "3/3", "5/3", "1/4", "2/4", "6/4", "5/8");
        assertRows(MeasureFilter.ofYear(2568), "1/3");
        assertRows(MeasureFilter.ofYear(2567));
    }

    @Test
    void a_measure_in_which_nobody_takes_part_is_unowned_and_has_no_status() {
        var row = reading(() -> measures.page(ALL_ROWS, ALL)).getFirst();

        assertThat(row.number()).isEqualTo(4);
        assertThat(row.isUnowned()).isTrue();
        assertThat(row.assignmentId()).isNull();
        assertThat(row.division()).isNull();
        assertThat(row.status()).isNull();
        assertThat(row.isOverdue(LocalDate.MAX)).isFalse();
        assertThat(row.indicators()).containsExactly(2);
    }

    @Test
    void a_division_sees_its_own_parts() {
        assertRows(ALL_ROWS.ofDivision(3), "1/3", "3/3", "5/3");
        assertRows(ALL_ROWS.ofDivision(7));
    }

    @Test
    void a_status_is_that_of_the_part_and_not_of_the_measure() {
        assertRows(ALL_ROWS.inStatus(COMPLETED), "1/3");
        assertRows(ALL_ROWS.inStatus(IN_PROGRESS), "1/4");
        assertRows(ALL_ROWS.inStatus(UNABLE), "5/8");
        assertRows(ALL_ROWS.inStatus(NOT_STARTED), "3/3", "5/3", "2/4", "6/4");
    }

    @Test
    void a_measure_with_two_links_to_an_indicator_is_shown_once() {
        assertRows(ALL_ROWS.answering(9), "3/3", "2/4");
        assertRows(ALL_ROWS.answering(1), "1/3", "1/4", "2/4");
        assertRows(ALL_ROWS.answering(10));
    }

    @Test
    void overdue_is_what_should_have_been_finished_by_yesterday() {
        assertRows(ALL_ROWS.due(Urgency.OVERDUE), "2/4");
    }

    @Test
    void due_soon_is_what_ends_today_or_within_thirty_days() {
        assertRows(ALL_ROWS.due(Urgency.DUE_SOON), "3/3", "5/3");
    }

    @Test
    void unowned_is_a_measure_that_nobody_leads_even_where_divisions_support_it() {
        assertRows(ALL_ROWS.only(Flag.UNOWNED), "4/0", "3/3");
    }

    @Test
    void unfinished_is_what_is_not_started_or_in_progress() {
        assertRows(ALL_ROWS.only(Flag.UNFINISHED), "3/3", "5/3", "1/4", "2/4", "6/4");
    }

    @Test
    void conditions_combine() {
        assertRows(
                ALL_ROWS.ofDivision(3)
                        .inStatus(NOT_STARTED)
                        .answering(9)
                        .due(Urgency.DUE_SOON)
                        .only(Flag.UNOWNED, Flag.UNFINISHED),
                "3/3");
        assertRows(ALL_ROWS.ofDivision(4)
                .inStatus(NOT_STARTED)
                .answering(9)
                .due(Urgency.DUE_SOON)
                .only(Flag.UNOWNED, Flag.UNFINISHED));
    }

    @Test
    void any_of_several_values_of_a_condition_will_do() {
        assertRows(ALL_ROWS.ofDivisions(List.of(3L, 8L)), "1/3", "3/3", "5/3", "5/8");
        assertRows(ALL_ROWS.inStatus(COMPLETED, UNABLE), "1/3", "5/8");
        assertRows(ALL_ROWS.answering(2, 9), "4/0", "3/3", "2/4");
        assertRows(ALL_ROWS.due(Urgency.OVERDUE, Urgency.DUE_SOON), "3/3", "5/3", "2/4");
    }

    @Test
    void measures_in_which_nobody_takes_part_are_found_beside_divisions() {
        assertRows(ALL_ROWS.ofDivision(MeasureFilter.NOBODY), "4/0");
        assertRows(ALL_ROWS.ofDivisions(List.of(MeasureFilter.NOBODY, 8L)), "4/0", "5/8");
    }

    @Test
    void leading_and_supporting_are_told_apart() {
        assertRows(ALL_ROWS.onDuty(Duty.LEAD), "1/3", "5/3", "2/4", "6/4");
        assertRows(ALL_ROWS.onDuty(Duty.SUPPORTING), "3/3", "1/4", "5/8");
    }

    @Test
    void without_evidence_is_a_part_that_nothing_proves() {
        var shared = Acting.as(people.head(3), () -> measures.page(ALL_ROWS.inStatus(COMPLETED), ALL));
        Acting.as("head3", () -> evidence.addAddress(shared.getFirst().assignmentId(), "https://example.go.th", ""));

        assertRows(ALL_ROWS.ofDivision(3).only(Flag.WITHOUT_EVIDENCE), "3/3", "5/3");
        assertRows(ALL_ROWS.ofDivision(MeasureFilter.NOBODY).only(Flag.WITHOUT_EVIDENCE));
    }

    @Test
    void single_measures_are_picked() {
        var picked = reading(() -> measures.page(ALL_ROWS, ALL)).stream()
                .filter(row -> row.number() == 5)
                .map(MeasureRow::measureId)
                .toList();

        assertRows(ALL_ROWS.ofMeasures(List.of(picked.getFirst())), "5/3", "5/8");
    }

    private void assertRows(MeasureFilter filter, String... expected) {
        assertThat(rows(filter, ALL)).containsExactly(expected);
        assertThat(reading(() -> measures.count(filter))).isEqualTo(expected.length);
    }
}
