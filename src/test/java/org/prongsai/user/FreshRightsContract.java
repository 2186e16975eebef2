package org.prongsai.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.division.DivisionService;
import org.prongsai.security.AccessDirectory;
import org.prongsai.security.AccessRevokedException;
import org.prongsai.security.Role;
import org.prongsai.shared.Bilingual;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** What changes in an account acts at the next call of a service, whatever the open session remembers. */
abstract class FreshRightsContract {

    private static final Bilingual NAME = new Bilingual("กองการศึกษา", "Education Division");

    @Autowired
    private DivisionService divisions;

    @Autowired
    private AccessDirectory directory;

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
    void a_disabled_account_is_refused_at_the_next_call() {
        var head = people.head(3);
        assertThat(Acting.as(head, divisions::all)).isNotEmpty();

        people.disable(head);

        assertThatThrownBy(() -> Acting.as(head, divisions::all)).isInstanceOf(AccessRevokedException.class);
    }

    @Test
    void a_role_that_is_given_or_taken_acts_at_the_next_call() {
        var person = people.management();
        people.setRoles(person, Set.of(Role.ADMIN));
        assertThatCode(() -> Acting.as(person, () -> divisions.add(NAME))).doesNotThrowAnyException();

        people.setRoles(person, Set.of(Role.MANAGEMENT));

        assertThatThrownBy(() -> Acting.as(person, () -> divisions.add(NAME)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(username = "management", roles = "ADMIN")
    void a_role_that_only_the_session_remembers_counts_for_nothing() {
        people.management();

        assertThatThrownBy(() -> divisions.add(NAME)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_moved_head_has_the_new_division_at_once() {
        var head = people.head(3);

        people.setDivisions(head, 4);

        var access = directory.find(head, null).orElseThrow();
        assertThat(access.heads(4)).isTrue();
        assertThat(access.heads(3)).isFalse();
    }

    @Test
    void a_division_without_the_role_of_a_head_counts_for_nothing() {
        var person = people.add("former", Set.of(Role.MANAGEMENT), 3);

        assertThat(directory.find(person, null).orElseThrow().heads(3)).isFalse();
    }

    @Test
    void an_account_without_roles_is_known_but_may_nothing() {
        assertThat(directory
                        .find(people.add("new", Set.of()), null)
                        .orElseThrow()
                        .roles())
                .isEmpty();
        assertThat(directory.find("nobody", null)).isEmpty();
    }

    @Test
    void several_roles_and_divisions_are_read_by_one_statement() {
        people.add("both", Set.of(Role.ADMIN, Role.DIVISION_HEAD), 1, 2, 3);

        counter.count(() -> assertThat(
                                directory.find("both", null).orElseThrow().divisionIds())
                        .containsExactlyInAnyOrder(1L, 2L, 3L))
                .assertNumber(1);
    }

    @Test
    void two_calls_in_one_request_read_the_rights_once() {
        var reader = people.management();

        counter.count(() -> Acting.as(reader, () -> {
                    divisions.all();
                    divisions.all();
                }))
                .assertNumber(3);
    }
}
