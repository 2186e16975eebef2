package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

abstract class YearStatisticsContract extends MeasureFixture {

    @Autowired
    private YearStatistics statistics;

    @Test
    void measures_are_counted_by_year_and_with_them_those_that_nobody_leads() {
        register.add(measure(1).ledBy(3).supportedBy(4));
        register.add(measure(2).supportedBy(3, 4));
        register.add(measure(3));
        register.add(measure(1).of(2568).ledBy(3));

        assertThat(reading(statistics::plans))
                .isEqualTo(Map.of(2569, new YearPlan(2569, 3, 2, 0), 2568, new YearPlan(2568, 1, 0, 0)));
    }

    @Test
    void parts_are_counted_by_status_and_with_them_what_is_completed_without_evidence() {
        var measure = register.add(measure(1).ledBy(3).supportedBy(4, 5, 6, 7));
        register.status(measure, 4, AssignmentStatus.COMPLETED);
        register.status(measure, 5, AssignmentStatus.COMPLETED);
        register.status(measure, 6, AssignmentStatus.UNABLE);
        register.status(measure, 7, AssignmentStatus.IN_PROGRESS);
        prove(register.part(measure, 5));
        register.add(measure(1).of(2568).ledBy(3));

        assertThat(reading(() -> statistics.work(List.of(2569, 2567))))
                .isEqualTo(Map.of(2569, new YearWork(2569, 1, 1, 2, 1, 1)));
        assertThat(reading(() -> statistics.work(List.of()))).isEmpty();
    }

    private void prove(long part) {
        Acting.as(people.head(5), () -> evidence.addAddress(part, "https://example.go.th/ita", ""));
    }
}
