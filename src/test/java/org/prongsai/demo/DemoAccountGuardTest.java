package org.prongsai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

class DemoAccountGuardTest {

    private final Argon2PasswordEncoder passwords = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @Test
    void a_real_start_on_accounts_with_the_public_password_is_refused_with_advice() {
        var guard = guard(account("clerk", "prongsai-demo"));

        assertThatThrownBy(guard::afterPropertiesSet)
                .isInstanceOf(DemoAccountFoundException.class)
                .satisfies(refused -> assertThat(
                                new DemoAccountFoundAnalyzer().analyze(refused).getAction())
                        .contains("--prongsai.data-dir"));
    }

    @Test
    void accounts_of_these_names_with_passwords_of_their_own_are_no_concern() {
        assertThatCode(guard(account("admin", "something else"))::afterPropertiesSet)
                .doesNotThrowAnyException();
    }

    @Test
    void an_installation_without_accounts_starts() {
        assertThatCode(guard()::afterPropertiesSet).doesNotThrowAnyException();
    }

    private DemoAccountGuard guard(UserDetails... accounts) {
        return new DemoAccountGuard(new InMemoryUserDetailsManager(accounts), passwords);
    }

    private UserDetails account(String username, String password) {
        return User.withUsername(username)
                .password(passwords.encode(password))
                .roles("ADMIN")
                .build();
    }
}
