package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.prongsai.testing.Plan.measure;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.shared.Bilingual;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

abstract class MeasureStatisticsContract extends MeasureFixture {

    @Autowired
    private MeasureStatistics statistics;

    @BeforeEach
    void layOut() {
        var today = TestClock.TODAY;
        var finished = register.add(measure(1)
                .answering("I1", 1)
                .answering("I2", 1)
                .answering(9)
                .ledBy(3)
                .supportedBy(8)
                .until(today.minusDays(1)));
        register.status(finished, 3, AssignmentStatus.COMPLETED);
        register.status(finished, 8, AssignmentStatus.UNABLE);
        register.add(measure(2).answering(1).ledBy(3).until(today.minusDays(1)));
        var begun = register.add(measure(3).ledBy(3).until(today));
        register.status(begun, 3, AssignmentStatus.IN_PROGRESS);
        register.add(measure(4).answering(2).ledBy(3).until(today.plusDays(30)));
        register.add(measure(5).ledBy(3).until(today.plusDays(31)));
        register.add(measure(6).answering(10));
        register.add(measure(1).of(2568).answering(1).ledBy(4));
    }

    @Test
    void every_division_that_takes_part_has_its_numbers_in_the_order_of_the_municipality() {
        assertThat(reading(() -> statistics.progress(YEAR)))
                .containsExactly(
                        new DivisionProgress(3, new Bilingual("กองช่าง", "Public Works Division"), 3, 1, 1, 0, 1, 2),
                        new DivisionProgress(
                                8,
                                new Bilingual("งานบริหารงานบุคคล", "Personnel Administration Section"),
                                0,
                                0,
                                0,
                                1,
                                0,
                                0));
    }

    @Test
    void what_is_due_next_begins_with_today_and_leaves_out_what_is_late_done_or_nobodys() {
        var today = TestClock.TODAY;
        var half = register.add(measure(7).ledBy(3).supportedBy(4).until(today.plusDays(30)));
        register.status(half, 4, AssignmentStatus.UNABLE);

        assertThat(reading(() -> statistics.dueNext(YEAR, 9)))
                .extracting(DueMeasure::number, DueMeasure::lastDay, DueMeasure::parts)
                .containsExactly(
                        tuple(3, today, 1L),
                        tuple(4, today.plusDays(30), 1L),
                        tuple(7, today.plusDays(30), 1L),
                        tuple(5, today.plusDays(31), 1L));
        assertThat(reading(() -> statistics.dueNext(YEAR, 2)))
                .extracting(DueMeasure::number)
                .containsExactly(3, 4);
        assertThat(reading(() -> statistics.dueNext(2570, 5))).isEmpty();
    }

    @Test
    void the_next_day_more_is_overdue_and_less_is_due_soon() {
        clock.set(TestClock.TODAY.plusDays(1));

        var works = reading(() -> statistics.progress(YEAR)).getFirst();

        assertThat(works.overdue()).isEqualTo(2);
        assertThat(works.dueSoon()).isEqualTo(2);
        assertThat(works.total()).isEqualTo(5);
    }

    @Test
    void a_year_without_measures_has_no_numbers() {
        assertThat(reading(() -> statistics.progress(2567))).isEmpty();
    }
}
