package org.prongsai.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.division.DivisionService;
import org.prongsai.security.AccessRevokedException;
import org.prongsai.security.Role;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.TestClock;
import org.prongsai.user.OwnPassword;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** A sign-in that is kept: it ends here or elsewhere, by a click, with time or with a new password. */
abstract class SignInContract {

    private static final String OFFICE = "203.0.113.7";

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private OwnSignIns own;

    @Autowired
    private OwnPassword password;

    @Autowired
    private SignOut signOut;

    @Autowired
    private DivisionService divisions;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private StatementCounter counter;

    private SignInDesk desk;

    @BeforeEach
    void layOut() {
        database.clear();
        people.add("somchai", Set.of(Role.DIVISION_HEAD), 3);
        people.setPassword("somchai", SignInDesk.PASSWORD);
        desk = new SignInDesk(signIn);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_sign_in_is_kept_with_time_address_and_device() {
        var session = desk.signIn("somchai", OFFICE);

        assertThat(SignInDesk.in(session, own::open)).singleElement().satisfies(one -> {
            assertThat(one.present()).isTrue();
            assertThat(one.device()).isEqualTo(Device.WINDOWS);
            assertThat(one.address()).isEqualTo(OFFICE);
            assertThat(Duration.between(one.began(), one.expires())).isEqualTo(Duration.ofHours(12));
        });
        assertThat(database.rows("audit_entry where action = 'SIGNED_IN' and object_id = 'somchai' and address = '"
                        + OFFICE + "'"))
                .isOne();
    }

    @Test
    void it_ends_after_twelve_hours_however_much_it_is_used() {
        var session = desk.signIn("somchai", OFFICE);
        clock.advance(Duration.ofHours(12).minusSeconds(1));
        assertGood(session);

        clock.advance(Duration.ofSeconds(2));

        assertEnded(session);
    }

    @Test
    void it_ends_at_its_next_request_once_it_is_ended_elsewhere() {
        var here = desk.signIn("somchai", OFFICE);
        var phone = desk.signIn("somchai", "198.51.100.4");
        var lost = SignInDesk.in(here, own::open).stream()
                .filter(one -> !one.present())
                .findFirst();

        SignInDesk.in(here, () -> own.end(lost.orElseThrow().id()));

        assertEnded(phone);
        assertGood(here);
        assertThat(SignInDesk.in(here, own::open)).hasSize(1);
    }

    @Test
    void all_others_end_at_once_and_the_present_one_stays() {
        var here = desk.signIn("somchai", OFFICE);
        var others = List.of(desk.signIn("somchai", OFFICE), desk.signIn("somchai", OFFICE));

        SignInDesk.in(here, own::endOthers);

        assertGood(here);
        others.forEach(this::assertEnded);
    }

    @Test
    void nobody_ends_the_sign_in_of_another_person() {
        people.add("malee", Set.of(Role.ADMIN));
        people.setPassword("malee", SignInDesk.PASSWORD);
        var somchai = desk.signIn("somchai", OFFICE);
        var malee = desk.signIn("malee", OFFICE);
        var his = SignInDesk.in(somchai, own::open).getFirst();

        SignInDesk.in(malee, () -> own.end(his.id()));
        SignInDesk.in(malee, () -> own.end(UUID.randomUUID()));
        SignInDesk.in(malee, own::endOthers);

        assertGood(somchai);
    }

    @Test
    void a_new_password_ends_what_began_with_the_former_but_not_the_present_one() {
        var here = desk.signIn("somchai", OFFICE);
        var phone = desk.signIn("somchai", "198.51.100.4");

        SignInDesk.in(here, () -> password.change(SignInDesk.PASSWORD, "ข้าวเหนียวมะม่วง"));

        assertEnded(phone);
        assertGood(here);
        assertThatThrownBy(() -> desk.signIn("somchai", OFFICE)).isInstanceOf(BadCredentialsException.class);
        assertGood(desk.signIn("somchai", OFFICE, "ข้าวเหนียวมะม่วง"));
    }

    @Test
    void signing_out_ends_it_and_is_kept_once() {
        var session = desk.signIn("somchai", OFFICE);

        signOut.end(session);
        signOut.end(session);

        assertEnded(session);
        assertThat(database.rows("audit_entry where action = 'SIGNED_OUT'")).isOne();
    }

    @Test
    void a_disabled_account_is_told_no_more_than_a_wrong_password_is_until_the_password_is_right() {
        people.disable("somchai");

        assertThatThrownBy(() -> desk.signIn("somchai", OFFICE, "wrong password"))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> desk.signIn("somchai", OFFICE)).isInstanceOf(DisabledException.class);
        assertThat(database.rows("sign_in")).isZero();
    }

    @Test
    void whether_a_sign_in_is_still_good_takes_no_statement_of_its_own() {
        var session = desk.signIn("somchai", OFFICE);

        counter.count(() -> SignInDesk.in(session, divisions::all)).assertNumber(2);
    }

    private void assertGood(Authentication session) {
        assertThatCode(() -> SignInDesk.in(session, divisions::all)).doesNotThrowAnyException();
    }

    private void assertEnded(Authentication session) {
        assertThatThrownBy(() -> SignInDesk.in(session, divisions::all)).isInstanceOf(AccessRevokedException.class);
    }
}
