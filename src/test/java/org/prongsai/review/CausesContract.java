package org.prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/** What measures and progress say of a decline. */
abstract class CausesContract extends ReviewFixture {

    @Autowired
    private CauseService causes;

    @Autowired
    private ReviewRepository rows;

    @Test
    void that_no_measure_addresses_the_indicator_is_a_cause() {
        register.add(Plan.measure(1).of(YEAR).answering(8).ledBy(2));
        register.add(Plan.measure(1).of(2569).answering(9).ledBy(2));

        assertThat(causes().unaddressed()).isTrue();
        assertThat(causes().parts()).isEqualTo(new AnsweringParts(0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void parts_are_counted_by_status_with_what_is_overdue_and_unproven() {
        var past = Plan.measure(1)
                .of(YEAR)
                .answering(9)
                .answering("O1", 9)
                .until(LocalDate.of(2025, 9, 30))
                .ledBy(2)
                .supportedBy(3, 4);
        var first = register.add(past);
        register.status(first, 2, AssignmentStatus.COMPLETED);
        register.status(first, 3, AssignmentStatus.UNABLE);
        var coming = register.add(Plan.measure(2)
                .of(YEAR)
                .answering(9)
                .until(LocalDate.of(2026, 9, 30))
                .ledBy(2));
        register.status(coming, 2, AssignmentStatus.IN_PROGRESS);
        register.add(Plan.measure(3).of(YEAR).answering(9));

        assertThat(causes().unaddressed()).isFalse();
        assertThat(causes().parts()).isEqualTo(new AnsweringParts(3, 1, 1, 1, 1, 1, 1));
        assertThat(causes().parts().byStatus())
                .isEqualTo(Map.of(
                        AssignmentStatus.NOT_STARTED, 1L,
                        AssignmentStatus.IN_PROGRESS, 1L,
                        AssignmentStatus.COMPLETED, 1L,
                        AssignmentStatus.UNABLE, 1L));
    }

    @Test
    void a_draft_addresses_nothing_yet() {
        planned();

        assertThat(Acting.as(mayor, () -> causes.of(2569, 9)).unaddressed()).isTrue();
    }

    @Test
    void only_codes_that_count_for_the_indicator_in_both_years_are_compared() {
        assertThat(rows.commonCodes(9, List.of(2567, 2568))).hasSize(20).contains("O1", "O20");
        assertThat(rows.commonCodes(10, List.of(2567, 2568))).containsExactlyInAnyOrder("O26", "O27", "O28");
        assertThat(rows.commonCodes(9, List.of(2568, 2569))).isEmpty();
    }

    private Causes causes() {
        return Acting.as(mayor, () -> causes.of(YEAR, 9));
    }
}
