package org.prongsai.measure;

import org.junit.jupiter.api.BeforeEach;
import org.prongsai.fiscalyear.YearChange;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.fiscalyear.YearStates;
import org.prongsai.testing.Acting;
import org.prongsai.testing.AtOnce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two transactions at once, one of which moves the year. */
abstract class HeldYearFixture extends ReportFixture {

    String admin;

    @Autowired
    AtOnce atOnce;

    @Autowired
    private YearStates states;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void addAdministrator() {
        admin = people.admin();
    }

    void move(YearMove move) {
        var version = jdbc.queryForObject("select version from fiscal_year where be_year = ?", Integer.class, YEAR);
        Acting.as(admin, () -> states.move(new YearChange(YEAR, version == null ? 0 : version, move, "")));
    }

    /** Whoever moves the year has to wait until this is done and its transaction over. */
    void assertHoldsTheYear(Runnable work) {
        atOnce.in(() -> {
            work.run();
            atOnce.assertWaits(() -> move(YearMove.CLOSE));
            return null;
        });
    }
}
