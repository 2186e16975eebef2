package org.prongsai.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.TestClock;

/** The day with which a list is compared, in the address and as people type it. */
class SinceTest {

    private static final LocalDate YEAR_START = LocalDate.of(2025, 10, 1);

    @Test
    void an_address_says_the_day_and_whether_only_what_changed_is_wanted() {
        var since = read("since=2026-01-01&changed=only");

        assertThat(since).isEqualTo(new Since(LocalDate.of(2026, 1, 1), true));
        var written = new LinkedHashMap<String, List<String>>();
        since.write(written);
        assertThat(written)
                .containsExactly(Map.entry("since", List.of("2026-01-01")), Map.entry("changed", List.of("only")));
    }

    @Test
    void a_day_begins_at_midnight_in_thailand() {
        assertThat(read("since=2026-01-01").moment()).isEqualTo(Instant.parse("2025-12-31T17:00:00Z"));
        assertThat(read("since=2026-01-01").filter()).isNull();
        assertThat(read("since=2026-01-01&changed=only").filter()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "since=", "since=yesterday", "since=2026-02-30", "since=99999-01-01", "changed=only"})
    void an_address_that_says_no_day_compares_with_none(String query) {
        assertThat(read(query)).isEqualTo(Since.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,",
        "WEEK, 2026-01-08",
        "MONTH, 2025-12-16",
        "YEAR, 2025-10-01",
        "OWN, 2025-11-05",
    })
    void the_choices_stand_for_days_that_the_address_leads_back_to(SincePreset preset, LocalDate day) {
        assertThat(SincePreset.of(new Since(day, false), TestClock.TODAY, YEAR_START))
                .isEqualTo(preset);
        if (preset != SincePreset.OWN) {
            assertThat(preset.day(TestClock.TODAY, YEAR_START)).isEqualTo(day);
        }
    }

    private static Since read(String query) {
        return Since.from(QueryParameters.fromString(query));
    }
}
