package org.prongsai.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.security.Role;
import org.prongsai.testing.ViewTest;

/** Who gets to see what at which address. */
class ViewAccessTest extends ViewTest {

    private static final String TABLE = """
            ADDRESS   | ADMIN     | OWN_HEAD  | OTHER_HEAD | MANAGEMENT | NO_ROLE   | DISABLED | ANONYMOUS
            ''        | measures  | my-work   | my-work    | dashboard  | measures  | refused  | login
            dashboard | dashboard | dashboard | dashboard  | dashboard  | dashboard | refused  | login
            measures  | measures  | measures  | measures   | measures   | measures  | refused  | login
            my-work   | refused   | my-work   | my-work    | refused    | refused   | refused  | login
            what-if   | what-if   | what-if   | what-if    | what-if    | what-if   | refused  | login
            comparison | comparison | comparison | comparison | comparison | comparison | refused | login
            matrix    | matrix    | matrix    | matrix     | matrix     | matrix    | refused  | login
            checks    | checks    | checks    | checks     | checks     | checks    | refused  | login
            questions | questions | questions | questions  | questions  | questions | refused  | login
            declines  | declines  | declines  | declines   | declines   | declines  | refused  | login
            coverage  | coverage  | coverage  | coverage   | coverage   | coverage  | refused  | login
            plan      | plan      | refused   | refused    | refused    | refused   | refused  | login
            papers    | papers    | papers    | papers     | papers     | papers    | refused  | login
            import    | import    | refused   | refused    | refused    | refused   | refused  | login
            years     | years     | refused   | refused    | refused    | refused   | refused  | login
            framework | framework | framework | framework  | framework  | framework | refused  | login
            scores    | scores    | scores    | scores     | scores     | scores    | refused  | login
            years/roll-over | years | refused | refused    | refused    | refused   | refused  | login
            divisions | divisions | refused   | refused    | refused    | refused   | refused  | login
            divisions/import | divisions | refused | refused | refused   | refused   | refused  | login
            users     | users     | refused   | refused    | refused    | refused   | refused  | login
            users/import | users  | refused   | refused    | refused    | refused   | refused  | login
            account   | account   | account   | account    | account    | account   | refused  | login
            start     | start     | start     | start      | start      | start     | start    | start
            login     | measures  | my-work   | my-work    | dashboard  | measures  | refused  | login
            setup     | measures  | my-work   | my-work    | dashboard  | measures  | refused  | login
            nowhere   | not-found | not-found | not-found  | not-found  | not-found | not-found | not-found
            """;

    private static final Map<String, String> PAGES = Map.ofEntries(
            entry("DashboardView", "dashboard"),
            entry("MeasuresView", "measures"),
            entry("MyWorkView", "my-work"),
            entry("QuestionsView", "questions"),
            entry("PlanView", "plan"),
            entry("RulesView", "framework"),
            entry("ScoresView", "scores"),
            entry("YearsView", "years"),
            entry("ImportView", "import"),
            entry("PapersView", "papers"),
            entry("WhatIfView", "what-if"),
            entry("ComparisonView", "comparison"),
            entry("MatrixView", "matrix"),
            entry("ChecksView", "checks"),
            entry("DeclinesView", "declines"),
            entry("CoverageView", "coverage"),
            entry("DivisionsView", "divisions"),
            entry("DivisionImportView", "divisions"),
            entry("UsersView", "users"),
            entry("UserImportView", "users"),
            entry("OwnAccountView", "account"),
            entry("StartView", "start"),
            entry("LoginView", "login"),
            entry("RefusedPage", "refused"),
            entry("ServiceRefusedPage", "refused"),
            entry("NotFoundPage", "not-found"));

    @ParameterizedTest(name = "{1} at /{0} sees {2}")
    @MethodSource("cells")
    void everyone_is_led_to_what_the_role_may_see(String address, Person person, String page) {
        people.add("somebody", person.roles());
        if (person != Person.ANONYMOUS) {
            signIn(person.account(people), person.roles().toArray(Role[]::new));
        }

        open(address);

        assertThat(PAGES.get(getCurrentView().getClass().getSimpleName())).isEqualTo(page);
    }

    @Test
    void the_table_has_every_address_of_the_application() {
        assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes())
                .extracting(RouteData::getTemplate)
                .containsExactlyInAnyOrderElementsOf(MatrixTable.rows(TABLE).stream()
                        .map(row -> row.get("ADDRESS"))
                        .filter(address -> !address.equals("nowhere"))
                        .toList());
    }

    static Stream<Arguments> cells() {
        return MatrixTable.rows(TABLE).stream()
                .flatMap(row -> Arrays.stream(Person.values())
                        .map(person -> Arguments.of(row.get("ADDRESS"), person, row.get(person.name()))));
    }
}
