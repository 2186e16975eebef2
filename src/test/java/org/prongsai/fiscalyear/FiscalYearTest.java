package org.prongsai.fiscalyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            DAY,        YEAR
            2024-09-30, 2567
            2024-10-01, 2568
            2024-12-31, 2568
            2025-01-01, 2568
            2025-09-30, 2568
            2025-10-01, 2569
            2024-02-29, 2567
            """)
    void a_year_begins_on_the_first_of_october_of_the_year_before(LocalDate day, int year) {
        assertThat(FiscalYear.containing(day)).isEqualTo(new FiscalYear(year));
        assertThat(new FiscalYear(year).period().contains(day)).isTrue();
    }

    @Test
    void the_year_2568_runs_from_october_2024_to_september_2025() {
        var year = new FiscalYear(2568);

        assertThat(year.period()).isEqualTo(period("2024-10-01", "2025-09-30"));
        assertThat(year.previous()).isEqualTo(new FiscalYear(2567)).isLessThan(year);
        assertThat(year).hasToString("2568");
    }

    @ParameterizedTest
    @CsvSource({
        "2568, 1, 2024-10-01, 2024-12-31",
        "2568, 2, 2025-01-01, 2025-03-31",
        "2568, 3, 2025-04-01, 2025-06-30",
        "2568, 4, 2025-07-01, 2025-09-30",
        "2567, 2, 2024-01-01, 2024-03-31"
    })
    void a_quarter_has_three_whole_months(int year, int number, String start, String end) {
        assertThat(new FiscalYear(year).quarter(number)).isEqualTo(period(start, end));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5})
    void there_are_four_quarters(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(2568).quarter(number));
    }

    @ParameterizedTest
    @CsvSource({"2399, false", "2400, true", "2700, true", "2701, false", "2025, false", "0, false"})
    void a_year_is_a_buddhist_one(int year, boolean plausible) {
        assertThat(FiscalYear.isPlausible(year)).isEqualTo(plausible);
        if (!plausible) {
            assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(year));
        }
    }

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }
}
