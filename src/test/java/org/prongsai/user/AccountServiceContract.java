package org.prongsai.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.security.AccessDirectory;
import org.prongsai.security.Role;
import org.prongsai.security.SignedInUser;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

abstract class AccountServiceContract {

    private static final String PASSWORD = "รหัสผ่านที่ยาวกว่ายี่สิบสี่ตัวอักษรไทย";
    private static final NewAccount HEAD =
            new NewAccount("สมชาย", "นายสมชาย ใจดี", PASSWORD, Set.of(Role.DIVISION_HEAD), Set.of(3L, 4L));

    @Autowired
    private AccountService accounts;

    @Autowired
    private UserDetailsService signIn;

    @Autowired
    private AccessDirectory directory;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void a_new_account_signs_in_with_its_whole_thai_password() {
        Acting.as(people.admin(), () -> accounts.create(HEAD));

        var user = (SignedInUser) signIn.loadUserByUsername("สมชาย");

        assertThat(user.displayName()).isEqualTo("นายสมชาย ใจดี");
        assertThat(passwords.matches(PASSWORD, user.getPassword())).isTrue();
        assertThat(passwords.matches(PASSWORD.substring(0, PASSWORD.length() - 1), user.getPassword()))
                .isFalse();
    }

    @Test
    void a_new_account_has_its_roles_and_divisions() {
        Acting.as(people.admin(), () -> accounts.create(HEAD));

        var access = directory.find("สมชาย", null).orElseThrow();

        assertThat(access.heads(3) && access.heads(4)).isTrue();
        assertThat(access.heads(1)).isFalse();
        assertThat(access.roles()).containsExactly(Role.DIVISION_HEAD);
    }

    @Test
    void a_name_is_known_however_its_letters_are_composed() {
        var composed = new NewAccount("Jos\u00e9", "José", PASSWORD, Set.of(Role.MANAGEMENT), Set.of());
        Acting.as(people.admin(), () -> accounts.create(composed));

        assertThat(signIn.loadUserByUsername("Jose\u0301").getUsername()).isEqualTo("Jos\u00e9");
        assertThat(directory.find("Jose\u0301", null).orElseThrow().roles()).containsExactly(Role.MANAGEMENT);
    }

    @Test
    void a_password_is_known_however_its_letters_are_composed() {
        var hash = passwords.encode("caf\u00e9 au lait");

        assertThat(passwords.matches("cafe\u0301 au lait", hash)).isTrue();
        assertThat(passwords.matches("cafe au lait", hash)).isFalse();
    }

    @Test
    void roles_and_divisions_stand_in_the_audit_trail() {
        Acting.as(people.admin(), () -> accounts.create(HEAD));

        assertThat(database.rows("audit_entry where changes like '%DIVISION_HEAD%' and changes like '%divisions%3 4%'"))
                .isOne();
    }

    @Test
    void neither_password_nor_hash_reaches_the_audit_trail_or_the_log() {
        Acting.as(people.admin(), () -> accounts.create(HEAD));

        assertThat(database.rows("audit_entry")).isOne();
        assertThat(database.rows("audit_entry where changes like '%argon2%' or changes like '%รหัส%'"))
                .isZero();
        assertThat(HEAD.toString()).doesNotContain(PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "ab, 12345678, account.refused.username",
        "'with space', 12345678, account.refused.username",
        "valid, 1234567, account.refused.password",
        "admin, มะม่วงสุก, account.refused.taken",
        "valid, 12345678, account.refused.password.common"
    })
    void what_a_rule_refuses_leaves_nothing(String username, String password, String why) {
        var refused = new NewAccount(username, "x", password, Set.of(), Set.of());
        var admin = people.admin();

        assertThatThrownBy(() -> Acting.as(admin, () -> accounts.create(refused)))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.messageKey()).isEqualTo(why));
        assertThat(database.rows("account")).isOne();
        assertThat(database.rows("audit_entry")).isZero();
    }

    @Test
    void a_password_of_129_letters_is_too_long_and_128_are_not() {
        var admin = people.admin();
        var longest = new NewAccount("longest", "x", "ก".repeat(128), Set.of(), Set.of());
        var longer = new NewAccount("longer", "x", "ก".repeat(129), Set.of(), Set.of());

        Acting.as(admin, () -> accounts.create(longest));

        assertThatThrownBy(() -> Acting.as(admin, () -> accounts.create(longer)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void only_administrators_create_accounts() {
        for (var other : new String[] {people.head(1), people.management()}) {
            assertThatThrownBy(() -> Acting.as(other, () -> accounts.create(HEAD)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void an_unknown_name_does_not_sign_in() {
        assertThatThrownBy(() -> signIn.loadUserByUsername("nobody")).isInstanceOf(UsernameNotFoundException.class);
    }
}
