package org.prongsai.fiscalyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate START = LocalDate.of(2024, 2, 1);
    private static final LocalDate END = LocalDate.of(2024, 2, 29);
    private static final Period FEBRUARY = new Period(START, END);

    @ParameterizedTest
    @CsvSource({"2024-01-31, false", "2024-02-01, true", "2024-02-29, true", "2024-03-01, false"})
    void the_first_and_the_last_day_belong_to_it(LocalDate day, boolean contained) {
        assertThat(FEBRUARY.contains(day)).isEqualTo(contained);
    }

    @Test
    void a_single_day_is_a_period() {
        assertThat(new Period(END, END).contains(END)).isTrue();
    }

    @Test
    void an_end_before_the_start_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(END, END.minusDays(1)));
    }

    @Test
    void it_encloses_itself_and_what_lies_within_but_nothing_that_sticks_out() {
        assertThat(FEBRUARY.encloses(FEBRUARY)).isTrue();
        assertThat(FEBRUARY.encloses(new Period(START.plusDays(1), END.minusDays(1))))
                .isTrue();
        assertThat(FEBRUARY.encloses(new Period(START.minusDays(1), END))).isFalse();
        assertThat(FEBRUARY.encloses(new Period(START, END.plusDays(1)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-03-31, 2026-01-01, 2026-03-31",
        "2025-04-01, 2025-06-30, 2026-04-01, 2026-06-30",
        "2025-01-10, 2025-01-30, 2026-01-10, 2026-01-30",
        "2023-02-01, 2023-02-28, 2024-02-01, 2024-02-29",
        "2024-02-01, 2024-02-29, 2025-02-01, 2025-02-28",
        "2024-01-15, 2024-02-28, 2025-01-15, 2025-02-28",
        "2024-02-29, 2024-03-31, 2025-02-28, 2025-03-31",
        "2024-02-29, 2024-02-29, 2025-02-28, 2025-02-28",
        "2023-02-28, 2023-02-28, 2024-02-28, 2024-02-28",
        "2024-10-01, 2025-09-30, 2025-10-01, 2026-09-30"
    })
    void a_year_later_months_end_where_the_calendar_ends_them(
            LocalDate start, LocalDate end, LocalDate laterStart, LocalDate laterEnd) {
        assertThat(new Period(start, end).aYearLater()).isEqualTo(new Period(laterStart, laterEnd));
    }
}
