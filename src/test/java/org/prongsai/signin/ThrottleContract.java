package org.prongsai.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.security.Role;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;

/** Guessing becomes slow, for names that exist and names that don't alike, and keeps nobody out from where she works. */
abstract class ThrottleContract {

    private static final String OFFICE = "203.0.113.7";
    private static final String ELSEWHERE = "198.51.100.4";

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private SignInDesk desk;

    @BeforeEach
    void layOut() {
        database.clear();
        people.add("somchai", Set.of(Role.DIVISION_HEAD), 3);
        people.setPassword("somchai", SignInDesk.PASSWORD);
        desk = new SignInDesk(signIn);
    }

    @Test
    void after_five_failures_even_the_right_password_has_to_wait_and_longer_each_time() {
        fail("somchai", ELSEWHERE, 5);
        assertThatThrownBy(() -> desk.signIn("somchai", ELSEWHERE)).isInstanceOf(TooManyFailuresException.class);

        clock.advance(Duration.ofSeconds(1));
        fail("somchai", ELSEWHERE, 1);
        clock.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> desk.signIn("somchai", ELSEWHERE))
                .isInstanceOfSatisfying(
                        TooManyFailuresException.class,
                        many -> assertThat(many.seconds()).isOne());

        clock.advance(Duration.ofSeconds(1));
        assertThatCode(() -> desk.signIn("somchai", ELSEWHERE)).doesNotThrowAnyException();
    }

    @Test
    void a_name_that_nobody_has_is_answered_alike_and_not_kept() {
        fail("nobody's secret", ELSEWHERE, 5);

        assertThatThrownBy(() -> desk.signIn("nobody's secret", ELSEWHERE))
                .isInstanceOf(TooManyFailuresException.class);
        assertThat(database.rows("audit_entry where action = 'SIGN_IN_FAILED' and object_id = '-'"))
                .isEqualTo(5);
        assertThat(database.rows("audit_entry where object_id like '%nobody%' or changes like '%nobody%'"))
                .isZero();
        assertThat(database.rows("sign_in_failure where username_hash like '%nobody%'"))
                .isZero();
    }

    @Test
    void failures_of_an_account_are_in_the_audit_trail_but_not_what_waits() {
        fail("somchai", ELSEWHERE, 5);
        assertThatThrownBy(() -> desk.signIn("somchai", ELSEWHERE)).isInstanceOf(TooManyFailuresException.class);

        assertThat(database.rows("audit_entry where action = 'SIGN_IN_FAILED' and object_id = 'somchai'"))
                .isEqualTo(5);
        assertThat(database.rows("sign_in_failure")).isEqualTo(5);
    }

    @Test
    void whoever_has_signed_in_begins_anew() {
        fail("somchai", OFFICE, 4);
        desk.signIn("somchai", OFFICE);

        fail("somchai", OFFICE, 4);
        assertThatCode(() -> desk.signIn("somchai", OFFICE)).doesNotThrowAnyException();
        assertThat(database.rows("sign_in_failure")).isZero();
    }

    @Test
    void guessing_from_everywhere_does_not_keep_her_out_from_where_she_works() {
        desk.signIn("somchai", OFFICE);
        IntStream.range(0, 20).forEach(guess -> fail("somchai", "192.0.2." + guess, 1));

        assertThatThrownBy(() -> desk.signIn("somchai", ELSEWHERE)).isInstanceOf(TooManyFailuresException.class);
        assertThatCode(() -> desk.signIn("somchai", OFFICE)).doesNotThrowAnyException();
    }

    @Test
    void she_is_known_in_the_whole_network_of_an_address_of_ipv6_for_ninety_days() {
        desk.signIn("somchai", "2001:db8:1:2::5");
        IntStream.range(0, 20).forEach(guess -> fail("somchai", "192.0.2." + guess, 1));

        assertThatThrownBy(() -> desk.signIn("somchai", "2001:db8:1:3::5"))
                .isInstanceOf(TooManyFailuresException.class);
        assertThatCode(() -> desk.signIn("somchai", "2001:db8:1:2::9")).doesNotThrowAnyException();

        clock.advance(Duration.ofDays(91));
        IntStream.range(0, 20).forEach(guess -> fail("somchai", "192.0.2." + guess, 1));
        assertThatThrownBy(() -> desk.signIn("somchai", "2001:db8:1:2::9"))
                .isInstanceOf(TooManyFailuresException.class);
    }

    @Test
    void sign_ins_that_are_long_over_go_with_the_next() {
        desk.signIn("somchai", OFFICE);
        clock.advance(Duration.ofDays(91));
        desk.signIn("somchai", OFFICE);

        assertThat(database.rows("sign_in")).isOne();
    }

    @Test
    void guessing_at_many_accounts_from_one_address_slows_down_all_that_are_not_known_there() {
        desk.signIn("somchai", OFFICE);
        people.add("malee", Set.of(Role.MANAGEMENT));
        IntStream.range(0, 50).forEach(guess -> fail("name" + guess, OFFICE, 1));

        assertThatThrownBy(() -> desk.signIn("malee", OFFICE)).isInstanceOf(TooManyFailuresException.class);
        assertThatCode(() -> desk.signIn("somchai", OFFICE)).doesNotThrowAnyException();
    }

    @Test
    void where_she_works_nobody_waits_for_more_than_a_minute() {
        desk.signIn("somchai", OFFICE);
        for (int guess = 0; guess < 20; guess++) {
            fail("somchai", OFFICE, 1);
            clock.advance(Duration.ofMinutes(1));
        }

        assertThatCode(() -> desk.signIn("somchai", OFFICE)).doesNotThrowAnyException();
    }

    @Test
    void a_day_later_nothing_is_left_of_it() {
        fail("somchai", ELSEWHERE, 5);
        clock.advance(Duration.ofHours(25));
        desk.signIn("somchai", OFFICE);

        assertThat(database.rows("sign_in_failure")).isZero();
    }

    @Test
    void of_many_guesses_at_once_only_a_few_are_looked_at() {
        var guesses = IntStream.range(0, 40)
                .mapToObj(guess -> CompletableFuture.supplyAsync(
                        () -> catchThrowable(() -> desk.signIn("somchai", ELSEWHERE, "guess number " + guess))))
                .toList();
        var answers = guesses.stream().map(CompletableFuture::join).toList();

        assertThat(answers)
                .filteredOn(TooManyFailuresException.class::isInstance)
                .hasSizeGreaterThanOrEqualTo(30);
        assertThat(answers).hasOnlyElementsOfTypes(TooManyFailuresException.class, BadCredentialsException.class);
    }

    @Test
    void a_check_that_breaks_down_is_no_failure_of_who_asked() {
        assertThatThrownBy(() -> throttle.guard("somchai", () -> {
                    throw new IllegalStateException("database away");
                }))
                .hasMessage("database away");

        assertThat(database.rows("sign_in_failure")).isZero();
    }

    private void fail(String username, String address, int times) {
        for (int time = 0; time < times; time++) {
            assertThatThrownBy(() -> desk.signIn(username, address, "a wrong password"))
                    .isInstanceOf(BadCredentialsException.class);
        }
    }
}
