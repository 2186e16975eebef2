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
}
