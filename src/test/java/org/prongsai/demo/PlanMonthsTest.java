package org.prongsai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.Period;

class PlanMonthsTest {

    @Test
    void months_are_counted_from_this_one_and_taken_whole() {
        assertThat(new PlanMonths(-1, 1).period(LocalDate.of(2026, 1, 31), false))
                .isEqualTo(new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 28)));
    }

    @Test
    void a_plan_stays_inside_its_fiscal_year() {
        assertThat(new PlanMonths(-2, 4)
                        .period(LocalDate.of(2026, 9, 30), false)
                        .end())
                .isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(new PlanMonths(1, 4).period(LocalDate.of(2026, 9, 30), false))
                .isEqualTo(new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)));
        assertThat(new PlanMonths(-2, -1).period(LocalDate.of(2025, 10, 1), false))
                .isEqualTo(new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-01", "2025-11-01", "2025-12-31", "2026-09-30", "2028-02-29"})
    void what_must_be_late_has_passed_on_any_day(String day) {
        var today = LocalDate.parse(day);

        var late = new PlanMonths(-3, -1).period(today, true);

        assertThat(late.end()).isBefore(today);
        assertThat(late.start())
                .isAfterOrEqualTo(FiscalYear.containing(today).start().minusMonths(3));
    }
}
