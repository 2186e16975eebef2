package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DeadlineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            DAYS_LEFT, OVERDUE, DUE_SOON
            -366,      true,    false
            -1,        true,    false
            0,         false,   true
            1,         false,   true
            30,        false,   true
            31,        false,   false
            """)
    void unfinished_work_has_time_until_the_end_of_its_last_day(int daysLeft, boolean overdue, boolean dueSoon) {
        var lastDay = TODAY.plusDays(daysLeft);

        for (var status : new AssignmentStatus[] {AssignmentStatus.NOT_STARTED, AssignmentStatus.IN_PROGRESS}) {
            assertThat(Deadline.isOverdue(status, lastDay, TODAY)).isEqualTo(overdue);
            assertThat(Deadline.isDueSoon(status, lastDay, TODAY)).isEqualTo(dueSoon);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = AssignmentStatus.class,
            mode = Mode.INCLUDE,
            names = {"COMPLETED", "UNABLE"})
    void finished_work_is_neither_overdue_nor_due_soon(AssignmentStatus status) {
        for (var daysLeft : new int[] {-1, 0, 30}) {
            assertThat(Deadline.isOverdue(status, TODAY.plusDays(daysLeft), TODAY))
                    .isFalse();
            assertThat(Deadline.isDueSoon(status, TODAY.plusDays(daysLeft), TODAY))
                    .isFalse();
        }
    }
}
