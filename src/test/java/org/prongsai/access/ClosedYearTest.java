package org.prongsai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.shared.RefusedException;
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

/** A closed year is locked: nothing that anybody may call changes what is kept of it, and every refusal has its words. */
@IntegrationTest
class ClosedYearTest {

    /** What makes up a year, each row with all of its columns. */
    private static final Map<String, String> KEPT = Map.of(
            "measure", "select * from measure where fiscal_year = ?",
            "measure_link",
                    "select l.* from measure_link l join measure m on m.id = l.measure_id where m.fiscal_year = ?",
            "assignment", "select a.* from assignment a join measure m on m.id = a.measure_id where m.fiscal_year = ?",
            "evidence",
                    "select e.* from evidence e join assignment a on a.id = e.assignment_id"
                            + " join measure m on m.id = a.measure_id where m.fiscal_year = ?");

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

    private Map<String, Runnable> calls;

    @BeforeEach
    void layOut() {
        database.clear();
        var measure = register.add(Plan.measure(1)
                .guessing("I10", 4)
                .answering(6)
                .ledBy(Person.DIVISION)
                .supportedBy(4));
        var part = register.part(measure, Person.DIVISION);
        calls = ServiceCalls.all(application, new ServiceCalls.Setting(measure, part, 0));
        register.year(Plan.YEAR, YearState.CLOSED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void nothing_that_is_kept_of_a_closed_year_changes(String method) {
        var before = kept();

        for (var person : List.of(Person.ADMIN, Person.OWN_HEAD, Person.MANAGEMENT)) {
            try {
                Acting.as(person.account(people), calls.get(method));
            } catch (RefusedException | AccessDeniedException refusedInWords) {
                continue;
            }
        }

        assertThat(kept()).isEqualTo(before);
    }

    static Stream<String> methods() {
        return MatrixTable.all().stream().map(row -> row.get("METHOD"));
    }

    private Map<String, List<Map<String, Object>>> kept() {
        return KEPT.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        table -> jdbc.sql(table.getValue())
                                .param(Plan.YEAR)
                                .query()
                                .listOfRows()));
    }
}
