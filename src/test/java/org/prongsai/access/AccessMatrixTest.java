package org.prongsai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.People;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may call what: every person on every method of every guarded service, by the tables of src/test/resources/access. */
@IntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
class AccessMatrixTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private Register register;

    @Autowired
    private JdbcClient jdbc;

    private final Map<Person, String> accounts = new EnumMap<>(Person.class);
    private Map<String, Runnable> calls = Map.of();

    /** Anew only after somebody was let in: a refusal writes nothing, and there are a thousand of them. */
    private boolean touched = true;

    @BeforeEach
    void layOut() {
        if (!touched) {
            return;
        }
        database.clear();
        Arrays.stream(Person.values())
                .filter(person -> person != Person.ANONYMOUS)
                .forEach(person -> accounts.put(person, person.account(people)));
        var measure = register.add(Plan.measure(1)
                .guessing("I10", 4)
                .answering(6)
                .ledBy(Person.DIVISION)
                .supportedBy(4));
        var setting = new ServiceCalls.Setting(measure, register.part(measure, Person.DIVISION), quarantinedRow());
        calls = ServiceCalls.all(application, setting);
        touched = false;
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @MethodSource("cells")
    void everyone_may_do_what_the_table_says_and_nothing_else(String method, Person person, String access) {
        var work = calls.get(method);

        if (access.equals("+")) {
            touched = true;
            assertThatCode(() -> act(person, work)).doesNotThrowAnyException();
        } else {
            var before = database.rows("audit_entry");
            assertThatThrownBy(() -> act(person, work)).isInstanceOf(AccessDeniedException.class);
            assertThat(database.rows("audit_entry")).isEqualTo(before);
        }
    }

    @Test
    void the_table_has_every_public_method_of_every_guarded_service() {
        var listed = MatrixTable.all().stream().map(row -> row.get("METHOD"));

        assertThat(listed).containsExactlyInAnyOrderElementsOf(GuardedMethods.in(application));
        assertThat(calls.keySet()).containsExactlyInAnyOrderElementsOf(GuardedMethods.in(application));
    }

    static Stream<Arguments> cells() {
        return MatrixTable.all().stream()
                .flatMap(row -> Arrays.stream(Person.values())
                        .map(person -> Arguments.of(row.get("METHOD"), person, row.get(person.name()))));
    }

    private void act(Person person, Runnable work) {
        if (person != Person.ANONYMOUS) {
            Acting.as(accounts.get(person), work);
            return;
        }
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        work.run();
    }

    private long quarantinedRow() {
        jdbc.sql("""
                insert into quarantined_line
                    (id, fiscal_year, content_hash, line_number, file_name, written, state, version)
                values (-1, ?, 'hash', 65, 'report.txt', ?, 'WAITING', 0)
                """).param(Plan.YEAR).param("\t\tแจ้งเวียน\t\t\t\t\t").update();
        return jdbc.sql("select id from quarantined_line").query(Long.class).single();
    }
}
