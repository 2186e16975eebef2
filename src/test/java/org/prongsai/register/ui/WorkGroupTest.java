package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.DivisionProgress;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureFilter.Flag;
import org.prongsai.measure.MeasureFilter.Urgency;
import org.prongsai.shared.Bilingual;

class WorkGroupTest {

    private static final MeasureFilter DIVISION = MeasureFilter.ofYear(2569).ofDivision(3);

    @Test
    void every_heap_counts_its_own_part_of_the_progress() {
        var progress = new DivisionProgress(3, new Bilingual("กองช่าง", "Works"), 1, 2, 4, 8, 16, 32);

        assertThat(Arrays.stream(WorkGroup.values()).map(group -> group.count(progress)))
                .containsExactly(3L, 16L, 32L, 2L, 1L, 4L, 8L);
        assertThat(progress.total()).isEqualTo(15);
    }

    @Test
    void every_heap_asks_for_what_it_counts() {
        assertThat(WorkGroup.TODO.filter(2569, 3)).isEqualTo(DIVISION.only(Flag.UNFINISHED));
        assertThat(WorkGroup.DUE_SOON.filter(2569, 3)).isEqualTo(DIVISION.due(Urgency.DUE_SOON));
        assertThat(WorkGroup.UNABLE.filter(2569, 3)).isEqualTo(DIVISION.inStatus(AssignmentStatus.UNABLE));
    }
}
