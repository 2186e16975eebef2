package org.prongsai.fiscalyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class FiscalYearServiceContract {

    private static final FiscalYear YEAR = new FiscalYear(2569);

    @Autowired
    private FiscalYearService years;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void years_are_listed_latest_first() {
        var admin = people.admin();
        Acting.as(admin, () -> years.findOrAdd(new FiscalYear(2568), YearState.CLOSED));
        Acting.as(admin, () -> years.findOrAdd(YEAR, YearState.OPEN));

        assertThat(Acting.as(admin, years::all))
                .startsWith(new YearView(2569, YearState.OPEN, 0), new YearView(2568, YearState.CLOSED, 0));
    }

    @Test
    void a_year_that_is_there_keeps_its_state_and_is_not_recorded_again() {
        var admin = people.admin();
        Acting.as(admin, () -> years.findOrAdd(YEAR, YearState.CLOSED));

        var found = Acting.as(admin, () -> years.findOrAdd(YEAR, YearState.OPEN));

        assertThat(found.state()).isEqualTo(YearState.CLOSED);
        assertThat(database.rows("audit_entry")).isOne();
    }

    @Test
    void an_unknown_year_is_not_found() {
        assertThat(Acting.as(people.management(), () -> years.find(2400))).isEmpty();
    }

    @Test
    void heads_and_management_add_no_years() {
        for (var other : new String[] {people.head(1), people.management()}) {
            assertThatThrownBy(() -> Acting.as(other, () -> years.findOrAdd(YEAR, YearState.OPEN)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
