package org.prongsai.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.security.AccessRevokedException;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.Lists;
import org.prongsai.testing.People;
import org.prongsai.user.AccountLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever gets other rights has to sign in again. */
@IntegrationTest
class OtherRightsTest {

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private OwnSignIns own;

    @Autowired
    private AccountLists lists;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    private Authentication session;

    @BeforeEach
    void signIn() {
        database.clear();
        people.admin();
        people.add("somchai", Set.of(Role.DIVISION_HEAD), 3);
        people.setPassword("somchai", SignInDesk.PASSWORD);
        session = new SignInDesk(signIn).signIn("somchai", "203.0.113.7");
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void another_role_ends_a_sign_in() {
        assertEnds("User name,Roles", "somchai,Management");
    }

    @Test
    void another_division_ends_a_sign_in() {
        assertEnds("User name,Head of", "somchai,กองคลัง");
    }

    @Test
    void another_name_leaves_a_sign_in_as_it_is() {
        importUsers("User name,Name shown", "somchai,สมชาย");

        assertThat(SignInDesk.in(session, own::open)).hasSize(1);
    }

    private void assertEnds(String... lines) {
        importUsers(lines);

        assertThatThrownBy(() -> SignInDesk.in(session, own::confirm)).isInstanceOf(AccessRevokedException.class);
    }

    private void importUsers(String... lines) {
        var table = Lists.table(Lists.users(), lines);
        Acting.as("admin", () -> lists.apply(table, lists.preview(table).fingerprint(), "users.csv"));
    }
}
