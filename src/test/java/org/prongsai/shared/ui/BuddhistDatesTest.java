package org.prongsai.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.fiscalyear.Period;

class BuddhistDatesTest {

    private static final Locale THAI = Locale.of("th");

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 29 ก.พ. 2567, 29 Feb 2567",
        "2024-10-01, 1 ต.ค. 2567, 1 Oct 2567",
        "2025-12-31, 31 ธ.ค. 2568, 31 Dec 2568"
    })
    void a_day_has_the_buddhist_year_and_the_month_in_the_readers_language(LocalDate day, String thai, String english) {
        assertThat(BuddhistDates.day(day, THAI)).isEqualTo(thai);
        assertThat(BuddhistDates.day(day, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void every_month_has_its_usual_abbreviation() {
        var months = new String[] {
            "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."
        };

        for (var month = 1; month <= 12; month++) {
            assertThat(BuddhistDates.day(LocalDate.of(2025, month, 1), THAI))
                    .isEqualTo("1 " + months[month - 1] + " 2568");
        }
    }

    @Test
    void a_moment_is_told_by_the_clock_of_bangkok() {
        var lateInUtc = Instant.parse("2025-12-31T17:05:59Z");

        assertThat(BuddhistDates.moment(lateInUtc, THAI)).isEqualTo("1 ม.ค. 2569 00:05");
        assertThat(BuddhistDates.moment(lateInUtc, Locale.ENGLISH)).isEqualTo("1 Jan 2569 00:05");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-01 | 2025-03-31 | ม.ค. – มี.ค. 2568         | Jan – Mar 2568
            2024-10-01 | 2025-03-31 | ต.ค. 2567 – มี.ค. 2568     | Oct 2567 – Mar 2568
            2024-02-01 | 2024-02-29 | ก.พ. 2567                | Feb 2567
            2024-02-01 | 2024-02-28 | 1 ก.พ. – 28 ก.พ. 2567     | 1 Feb – 28 Feb 2567
            2025-01-15 | 2025-03-31 | 15 ม.ค. – 31 มี.ค. 2568   | 15 Jan – 31 Mar 2568
            2024-12-31 | 2025-01-01 | 31 ธ.ค. 2567 – 1 ม.ค. 2568 | 31 Dec 2567 – 1 Jan 2568
            2024-01-01 | 2025-01-31 | ม.ค. 2567 – ม.ค. 2568     | Jan 2567 – Jan 2568
            """)
    void a_period_of_whole_months_leaves_out_days_and_names_a_year_once(
            LocalDate start, LocalDate end, String thai, String english) {
        var period = new Period(start, end);

        assertThat(BuddhistDates.period(period, THAI)).isEqualTo(thai);
        assertThat(BuddhistDates.period(period, Locale.ENGLISH)).isEqualTo(english);
    }
}
