package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.IN_PROGRESS;
import static org.prongsai.measure.AssignmentStatus.NOT_STARTED;
import static org.prongsai.measure.AssignmentStatus.UNABLE;
import static org.prongsai.testing.Plan.measure;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.MeasureFilter.Urgency;
import org.prongsai.testing.TestClock;

/** Each filter by itself on a register that is small enough to know by heart. */
abstract class MeasureFilterContract extends MeasureFixture {

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
        assertRows(MeasureFilter.ofYear(YEAR), "4/0", "1/3", "3/3", "5/3", "1/4", "2/4", "6/4", "5/8");
        assertRows(MeasureFilter.ofYear(2568), "1/3");
        assertRows(MeasureFilter.ofYear(2567));
    }

    @Test
    void a_measure_in_which_nobody_takes_part_is_unowned_and_has_no_status() {
        var row = reading(() -> measures.page(MeasureFilter.ofYear(YEAR), ALL)).getFirst();

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
        assertRows(filter(3L, null, null, null, false, false), "1/3", "3/3", "5/3");
        assertRows(filter(7L, null, null, null, false, false));
    }

    @Test
    void a_status_is_that_of_the_part_and_not_of_the_measure() {
        assertRows(filter(null, COMPLETED, null, null, false, false), "1/3");
        assertRows(filter(null, IN_PROGRESS, null, null, false, false), "1/4");
        assertRows(filter(null, UNABLE, null, null, false, false), "5/8");
        assertRows(filter(null, NOT_STARTED, null, null, false, false), "3/3", "5/3", "2/4", "6/4");
    }

    @Test
    void a_measure_with_two_links_to_an_indicator_is_shown_once() {
        assertRows(filter(null, null, 9, null, false, false), "3/3", "2/4");
        assertRows(filter(null, null, 1, null, false, false), "1/3", "1/4", "2/4");
        assertRows(filter(null, null, 10, null, false, false));
    }

    @Test
    void overdue_is_what_should_have_been_finished_by_yesterday() {
        assertRows(filter(null, null, null, Urgency.OVERDUE, false, false), "2/4");
    }

    @Test
    void due_soon_is_what_ends_today_or_within_thirty_days() {
        assertRows(filter(null, null, null, Urgency.DUE_SOON, false, false), "3/3", "5/3");
    }

    @Test
    void unowned_is_a_measure_that_nobody_leads_even_where_divisions_support_it() {
        assertRows(filter(null, null, null, null, true, false), "4/0", "3/3");
    }

    @Test
    void unfinished_is_what_is_not_started_or_in_progress() {
        assertRows(filter(null, null, null, null, false, true), "3/3", "5/3", "1/4", "2/4", "6/4");
    }

    @Test
    void conditions_combine() {
        assertRows(filter(3L, NOT_STARTED, 9, Urgency.DUE_SOON, true, true), "3/3");
        assertRows(filter(4L, NOT_STARTED, 9, Urgency.DUE_SOON, true, true));
    }

    private void assertRows(MeasureFilter filter, String... expected) {
        assertThat(rows(filter, ALL)).containsExactly(expected);
        assertThat(reading(() -> measures.count(filter))).isEqualTo(expected.length);
    }

    private static MeasureFilter filter(
            Long division,
            AssignmentStatus status,
            Integer indicator,
            Urgency urgency,
            boolean unowned,
            boolean unfinished) {
        return new MeasureFilter(YEAR, division, status, indicator, urgency, unowned, unfinished, "");
    }
}
