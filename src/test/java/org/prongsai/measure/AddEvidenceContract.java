package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A head proves with addresses what her division reports. */
abstract class AddEvidenceContract extends ReportFixture {

    private static final String ADDRESS = "https://www.example.go.th/ประกาศ/แผน2569.pdf";

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void evidence_is_stored_with_who_and_when_and_leaves_the_version_of_the_part() {
        var added = add(part, " " + ADDRESS + " ");

        assertThat(added).isEqualTo(new EvidenceView(added.id(), part, ADDRESS, ADDRESS, null, head, clock.instant()));
        assertThat(detail(measure).partOf(3).orElseThrow().evidence()).containsExactly(added);
        assertThat(state(part).version()).isZero();
        assertThat(events()).isOne();
    }

    @Test
    void the_same_address_is_added_once_a_part() {
        people.setDivisions(head, 3, 4);
        add(part, ADDRESS);
        add(othersPart, ADDRESS);

        assertRefused("evidence.refused.duplicate", () -> add(part, ADDRESS + "\n"));

        assertThat(database.rows("evidence")).isEqualTo(2);
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void after_a_duplicate_the_next_address_is_taken() {
        add(part, ADDRESS);
        assertRefused("evidence.refused.duplicate", () -> add(part, ADDRESS));

        add(part, ADDRESS + "?2");

        assertThat(database.rows("evidence")).isEqualTo(2);
    }

    @Test
    void the_longest_address_fits_its_column() {
        var longest = ADDRESS + "/" + "ก".repeat(2_000 - ADDRESS.length() - 1);

        assertThat(add(part, longest).address()).hasSize(2_000).isEqualTo(longest);
    }

    /** Unlike one letter over and over, which PostgreSQL compresses before it measures an index entry. */
    @Test
    void the_longest_address_fits_with_mixed_letters_too_and_is_added_once() {
        var random = new Random(2569);
        var letters = random.ints(2_000 - ADDRESS.length() - 1L, 'ก', 'ฮ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var longest = ADDRESS + "/" + letters;

        assertThat(add(part, longest).address()).hasSize(2_000).isEqualTo(longest);
        assertRefused("evidence.refused.duplicate", () -> add(part, longest));
    }

    @Test
    void only_a_duplicate_is_called_one() {
        jdbc.execute("alter table evidence add constraint no_evidence check (assignment_id < 0)");
        try {
            assertThatThrownBy(() -> add(part, ADDRESS)).isInstanceOf(DataIntegrityViolationException.class);
        } finally {
            jdbc.execute("alter table evidence drop constraint no_evidence");
        }
    }

    @Test
    void what_is_no_address_of_the_web_leaves_nothing() {
        assertRefused("measure.refused.address", () -> add(part, "javascript:alert(1)"));

        assertThat(database.rows("evidence")).isZero();
        assertThat(events()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = YearState.class,
            names = {"PLANNED", "CLOSED"})
    void only_an_open_year_takes_evidence(YearState state) {
        register.year(YEAR, state);

        assertRefused("measure.refused.year", () -> add(part, ADDRESS));
    }

    @Test
    void another_divisions_part_and_one_that_is_gone_are_refused() {
        assertThatThrownBy(() -> add(othersPart, ADDRESS)).isInstanceOf(AccessDeniedException.class);
        assertRefused("measure.refused.gone", () -> add(4711, ADDRESS));
        assertThat(database.rows("evidence")).isZero();
    }

    private EvidenceView add(long assignment, String address) {
        return Acting.as(head, () -> evidence.addAddress(assignment, address, ""));
    }
}
