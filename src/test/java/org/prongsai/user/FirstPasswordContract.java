package org.prongsai.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.sheet.SheetTable;
import org.prongsai.sheet.SheetWords;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.Lists;
import org.prongsai.testing.People;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How people begin whom a list has brought in. */
abstract class FirstPasswordContract {

    private static final SheetWords WORDS = Lists.users();
    private static final String HEAD = "ชื่อผู้ใช้,ชื่อที่แสดง,บทบาท,หัวหน้าหน่วยงาน,สถานะ";
    private static final String NEW = "somchai,นายสมชาย ใจดี,หัวหน้าหน่วยงาน,กองช่าง; กองคลัง,";

    @Autowired
    private AccountLists lists;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FirstPassword first;

    @Autowired
    private UserDetailsService signIn;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private String admin;

    @BeforeEach
    void clear() {
        database.clear();
        admin = people.admin();
    }

    @Test
    void a_new_person_begins_once_with_the_link_and_before_that_with_nothing() {
        var start = apply(Lists.table(WORDS, HEAD, NEW)).starts().getFirst();
        assertThat(passwords.matches("", signIn.loadUserByUsername("somchai").getPassword()))
                .isFalse();
        assertThat(first.username(start.token())).contains("somchai");

        assertThatThrownBy(() -> first.choose(start.token(), "1234567")).hasMessage("account.refused.password");
        first.choose(start.token(), "รหัสผ่านใหม่");

        assertThat(passwords.matches(
                        "รหัสผ่านใหม่", signIn.loadUserByUsername("somchai").getPassword()))
                .isTrue();
        assertThatThrownBy(() -> first.choose(start.token(), "อีกรหัสหนึ่ง")).hasMessage("start.refused");
        assertThat(first.username(start.token())).isEmpty();
        assertThat(database.rows(
                        "audit_entry where changes like '%" + start.token() + "%' or changes like '%รหัสผ่าน%'"))
                .isZero();
        assertThat(database.rows("account_start")).isZero();
    }

    @Test
    void a_link_ends_after_two_weeks_with_its_successor_and_with_a_disabled_account() {
        var old = apply(Lists.table(WORDS, HEAD, NEW)).starts().getFirst();
        var account = Acting.as(admin, () -> accounts.page("somchai", 0, 1)).getFirst();
        var renewed = Acting.as(admin, () -> accounts.renewStart(account));

        assertThat(first.username(old.token())).isEmpty();
        assertThat(first.username(renewed.token())).contains("somchai");
        people.disable("somchai");
        assertThat(first.username(renewed.token())).isEmpty();
        apply(Lists.table(WORDS, "User name,State", "somchai,active"));
        clock.advance(Duration.ofDays(15));
        assertThat(first.username(renewed.token())).isEmpty();
    }

    @Test
    void accounts_are_found_page_by_page_by_a_part_of_a_name() {
        people.head(3);
        people.rename("head3", "100% แน่นอน");
        apply(Lists.table(WORDS, HEAD, NEW));

        assertThat(Acting.as(admin, () -> accounts.page("", 0, 2)))
                .extracting(AccountRow::username)
                .containsExactly("admin", "head3");
        assertThat(Acting.as(admin, () -> accounts.page("สมชาย", 0, 10)))
                .extracting(AccountRow::state)
                .containsExactly(AccountState.WAITING);
        assertThat(Acting.as(admin, () -> accounts.count("%"))).isOne();
        assertThat(Acting.as(admin, () -> accounts.count("HEAD"))).isOne();
    }

    private AccountImported apply(SheetTable table) {
        return Acting.as(admin, () -> lists.apply(table, lists.preview(table).fingerprint(), "users.csv"));
    }
}
