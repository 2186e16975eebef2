package org.prongsai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.fiscalyear.Period;

class PaperWordsTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2025-01-01, 2025-03-31, มกราคม – มีนาคม 2568",
        "2024-10-01, 2025-03-31, ตุลาคม 2567 – มีนาคม 2568",
        "2025-01-01, 2025-01-31, มกราคม 2568",
        "2025-01-15, 2025-03-03, 15 มกราคม – 3 มีนาคม 2568",
        "2025-02-14, 2025-02-14, 14 กุมภาพันธ์ 2568"
    })
    void a_period_is_told_in_whole_months_where_it_is_made_of_them(LocalDate start, LocalDate end, String told) {
        assertThat(new PaperWords(false).period(new Period(start, end))).isEqualTo(told);
    }

    @Test
    void thai_digits_stand_everywhere_but_in_codes_and_addresses() {
        var words = new PaperWords(true);

        assertThat(words.written("ข้อ 12 ประเด็น E12 ดู https://example.go.th/2568"))
                .isEqualTo("ข้อ ๑๒ ประเด็น E12 ดู https://example.go.th/2568");
        assertThat(words.points(new BigDecimal("67.75"))).isEqualTo("๖๗.๗๕");
        assertThat(words.of("paper.heading.year", 2568)).endsWith("๒๕๖๘");
    }

    @Test
    void years_have_no_thousands_separator() {
        assertThat(new PaperWords(false).of("paper.heading.year", 2568)).endsWith(" 2568");
    }
}
