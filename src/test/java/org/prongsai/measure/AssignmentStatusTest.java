package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentStatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            FROM        | NOT_STARTED | IN_PROGRESS | COMPLETED | UNABLE
            NOT_STARTED | true        | true        | true      | true
            IN_PROGRESS | true        | true        | true      | true
            COMPLETED   | false       | true        | true      | false
            UNABLE      | false       | true        | false     | true
            """)
    void finished_work_is_reopened_before_it_is_judged_anew(
            AssignmentStatus from, boolean notStarted, boolean inProgress, boolean completed, boolean unable) {
        assertThat(Arrays.stream(AssignmentStatus.values()).map(from::canBecome))
                .containsExactly(notStarted, inProgress, completed, unable);
    }

    @Test
    void completed_and_unable_are_finished_and_nothing_else_is() {
        assertThat(Arrays.stream(AssignmentStatus.values()).filter(AssignmentStatus::isFinished))
                .containsExactly(AssignmentStatus.COMPLETED, AssignmentStatus.UNABLE);
    }
}
