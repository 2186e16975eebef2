package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.Acting;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

abstract class MeasureMatrixContract extends MeasureFixture {

    @Autowired
    private MeasureMatrix matrix;

    @Autowired
    private MeasurePlanning planning;

    @Test
    void every_measure_of_the_year_is_a_line_in_order_with_a_cell_for_every_part() {
        register.add(measure(2).ledBy(3).supportedBy(4));
        var begun = register.add(measure(1).supportedBy(4));
        register.status(begun, 4, AssignmentStatus.IN_PROGRESS);
        register.add(measure(3).of(2568).ledBy(3));

        var lines = reading(() -> matrix.page(YEAR, null, ALL));

        assertThat(lines).extracting(MatrixRow::number).containsExactly(1, 2);
        assertThat(lines.getFirst().cells())
                .containsExactly(new MatrixCell(
                        register.part(begun, 4), begun, 4, Duty.SUPPORTING, AssignmentStatus.IN_PROGRESS));
        assertThat(lines.getLast().cells()).extracting(MatrixCell::divisionId).containsExactlyInAnyOrder(3L, 4L);
        assertThat(reading(() -> matrix.count(YEAR, null))).isEqualTo(2);
    }

    @Test
    void a_measure_in_which_nobody_takes_part_is_a_line_without_cells() {
        register.add(measure(1));

        assertThat(reading(() -> matrix.page(YEAR, null, ALL)).getFirst().cells())
                .isEmpty();
        assertThat(reading(() -> matrix.page(2560, null, ALL))).isEmpty();
    }

    @Test
    void a_page_holds_its_measures_with_all_their_cells() {
        for (var number = 1; number <= 5; number++) {
            register.add(measure(number).ledBy(3).supportedBy(4));
        }

        var page = reading(() -> matrix.page(YEAR, null, PageRequest.of(1, 2)));

        assertThat(page).extracting(MatrixRow::number).containsExactly(3, 4);
        assertThat(page).allMatch(line -> line.cells().size() == 2);
    }

    @Test
    void only_measures_are_left_of_which_the_plan_or_a_part_was_changed_since() {
        var reported = register.add(measure(1).ledBy(3).supportedBy(4));
        var replanned = register.add(measure(2));
        register.add(measure(3).ledBy(3));
        clock.advance(Duration.ofDays(1));
        var meeting = clock.instant();
        var part = register.part(reported, 4);
        Acting.as(
                people.head(4),
                () -> assignments.report(new StatusChange(part, 0, AssignmentStatus.IN_PROGRESS, "เริ่มแล้ว", "")));
        Acting.as(
                people.admin(),
                () -> planning.change(
                        replanned, 0, measure(2).titled("ชื่อใหม่").planned().definition()));

        assertThat(reading(() -> matrix.page(YEAR, meeting, ALL)))
                .extracting(MatrixRow::number)
                .containsExactly(1, 2);
        assertThat(reading(() -> matrix.count(YEAR, meeting))).isEqualTo(2);
        assertThat(reading(() -> matrix.count(YEAR, meeting.plusSeconds(1)))).isZero();
    }

    @Test
    void a_cell_is_overdue_by_the_last_day_of_its_measure() {
        register.add(measure(1).ledBy(3).until(TestClock.TODAY.minusDays(1)));

        var line = reading(() -> matrix.page(YEAR, null, ALL)).getFirst();

        assertThat(line.isOverdue(line.cells().getFirst(), TestClock.TODAY)).isTrue();
        assertThat(line.isOverdue(line.cells().getFirst(), TestClock.TODAY.minusDays(1)))
                .isFalse();
    }
}
