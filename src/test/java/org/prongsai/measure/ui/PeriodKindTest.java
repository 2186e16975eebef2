package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.Period;

class PeriodKindTest {

    @ParameterizedTest
    @CsvSource({
        "2025-10-01, 2026-09-30, YEAR",
        "2025-10-01, 2026-03-31, HALF",
        "2026-04-01, 2026-09-30, HALF",
        "2026-01-01, 2026-03-31, QUARTER",
        "2026-01-01, 2026-01-31, MONTHS",
        "2025-11-01, 2026-02-28, MONTHS",
        "2024-10-01, 2025-09-30, MONTHS",
        "2026-01-01, 2026-03-30, DAYS",
        "2026-01-02, 2026-03-31, DAYS",
        "2026-02-28, 2026-02-28, DAYS"
    })
    void a_period_is_named_in_the_plainest_way(LocalDate start, LocalDate end, PeriodKind kind) {
        assertThat(PeriodKind.of(new Period(start, end), new FiscalYear(2569))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 1", "HALF, 2", "QUARTER, 4", "MONTHS, 0", "DAYS, 0"})
    void the_parts_of_a_year_fill_it_without_a_gap(PeriodKind kind, int number) {
        var year = new FiscalYear(2569);
        var parts = kind.parts(year);

        assertThat(parts).hasSize(number);
        for (var i = 1; i < number; i++) {
            assertThat(parts.get(i).start()).isEqualTo(parts.get(i - 1).end().plusDays(1));
        }
        if (number > 0) {
            assertThat(new Period(parts.getFirst().start(), parts.getLast().end()))
                    .isEqualTo(year.period());
        }
    }
}
