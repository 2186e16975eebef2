package org.prongsai.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.shared.Bilingual;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

abstract class DivisionServiceContract {

    private static final Bilingual NAME = new Bilingual("กองการศึกษา", "Education Division");

    @Autowired
    private DivisionService divisions;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private StatementCounter counter;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void the_units_of_the_municipality_are_there_in_its_order() {
        var all = Acting.as(people.management(), divisions::all);

        assertThat(all).extracting(DivisionView::position).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(all.getFirst().name()).isEqualTo(new Bilingual("งานตรวจสอบภายใน", "Internal Audit Section"));
    }

    @Test
    void listing_takes_one_statement_beside_the_rights() {
        var reader = people.management();

        counter.count(() -> Acting.as(reader, divisions::all)).assertNumber(2);
    }

    @Test
    void an_administrator_adds_a_unit_behind_the_others() {
        var admin = people.admin();

        var added = Acting.as(admin, () -> divisions.add(NAME));

        assertThat(added.position()).isEqualTo(9);
        assertThat(Acting.as(admin, divisions::all)).hasSize(9).last().isEqualTo(added);
        assertThat(database.rows("audit_entry")).isOne();
    }

    @Test
    void a_name_that_is_taken_leaves_neither_unit_nor_event() {
        var admin = people.admin();
        Acting.as(admin, () -> divisions.add(NAME));

        assertThatThrownBy(() -> Acting.as(admin, () -> divisions.add(NAME)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(database.rows("division")).isEqualTo(9);
        assertThat(database.rows("audit_entry")).isOne();
    }

    @Test
    void heads_and_management_add_no_units() {
        for (var other : new String[] {people.head(1), people.management()}) {
            assertThatThrownBy(() -> Acting.as(other, () -> divisions.add(NAME)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void nobody_sees_units_without_signing_in() {
        assertThatThrownBy(divisions::all).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
