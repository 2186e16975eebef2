package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.measure.AssignmentStatus.COMPLETED;
import static org.prongsai.measure.AssignmentStatus.UNABLE;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverallStatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOT_STARTED                                | NOT_STARTED
            IN_PROGRESS                                | IN_PROGRESS
            COMPLETED                                  | COMPLETED
            UNABLE                                     | UNABLE
            NOT_STARTED IN_PROGRESS                    | IN_PROGRESS
            NOT_STARTED COMPLETED                      | IN_PROGRESS
            NOT_STARTED UNABLE                         | IN_PROGRESS
            IN_PROGRESS COMPLETED                      | IN_PROGRESS
            IN_PROGRESS UNABLE                         | IN_PROGRESS
            COMPLETED UNABLE                           | UNABLE
            NOT_STARTED IN_PROGRESS COMPLETED          | IN_PROGRESS
            NOT_STARTED IN_PROGRESS UNABLE             | IN_PROGRESS
            NOT_STARTED COMPLETED UNABLE               | IN_PROGRESS
            IN_PROGRESS COMPLETED UNABLE               | IN_PROGRESS
            NOT_STARTED IN_PROGRESS COMPLETED UNABLE   | IN_PROGRESS
            """)
    void a_measure_is_finished_once_all_parts_are_and_not_started_until_one_is(String parts, AssignmentStatus whole) {
        var statuses =
                Arrays.stream(parts.split(" ")).map(AssignmentStatus::valueOf).toList();

        assertThat(OverallStatus.of(statuses)).isEqualTo(whole);
        assertThat(OverallStatus.of(statuses.reversed())).isEqualTo(whole);
    }

    @Test
    void a_measure_that_nobody_takes_part_in_is_not_started() {
        assertThat(OverallStatus.of(List.of())).isEqualTo(AssignmentStatus.NOT_STARTED);
    }

    @Test
    void one_part_that_was_unable_outweighs_many_completed_ones() {
        assertThat(OverallStatus.of(List.of(COMPLETED, COMPLETED, COMPLETED))).isEqualTo(COMPLETED);
        assertThat(OverallStatus.of(List.of(COMPLETED, UNABLE, COMPLETED))).isEqualTo(UNABLE);
    }
}
