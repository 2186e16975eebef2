package org.prongsai.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleLabelsTest {

    private static final double LABEL = 5;

    @ParameterizedTest
    @CsvSource({
        "84.43, 88.94, false, true, false",
        "88.94, 84.43, true, false, false",
        "80, 80, false, true, false",
        "70, 98.5, false, false, false",
        "98, 98.5, false, false, true",
        "60, 62, true, true, true",
        "60, 99, true, false, false"
    })
    void the_lower_total_is_written_before_its_mark_and_the_higher_one_after_where_there_is_room(
            BigDecimal earlier, BigDecimal later, boolean earlierAfter, boolean laterAfter, boolean joined) {
        assertThat(of(earlier, later)).isEqualTo(new ScaleLabels(earlierAfter, laterAfter, joined));
    }

    @Test
    void no_two_labels_cover_each_other_or_leave_the_scale() {
        for (var earlier = 60.0; earlier <= 100; earlier += 0.5) {
            for (var later = 60.0; later <= 100; later += 0.5) {
                var labels = of(BigDecimal.valueOf(earlier), BigDecimal.valueOf(later));
                var first = start(earlier, labels.earlierAfter());
                var second = start(later, labels.laterAfter());

                assertThat(labels.joined() || Math.abs(first - second) >= LABEL)
                        .as("%s and %s", earlier, later)
                        .isTrue();
                assertThat(second).isBetween(60.0, 100 - LABEL);
            }
        }
    }

    private static double start(double total, boolean after) {
        return after ? total : total - LABEL;
    }

    private static ScaleLabels of(BigDecimal earlier, BigDecimal later) {
        return ScaleLabels.of(earlier, later, BigDecimal.valueOf(60), BigDecimal.valueOf(100));
    }
}
