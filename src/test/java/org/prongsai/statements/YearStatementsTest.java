package org.prongsai.statements;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearChange;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.fiscalyear.YearStates;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.People;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements a move of a year takes, that of reading the rights and that of waiting for writers included. */
@IntegrationTest
class YearStatementsTest {

    @Autowired
    private YearStates states;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private Register register;

    @Autowired
    private StatementCounter counter;

    private String admin;

    @BeforeEach
    void layOut() {
        database.clear();
        register.add(Plan.measure(1).ledBy(3));
        admin = people.admin();
    }

    @Test
    void to_close_and_to_open_again_takes_four_each() {
        counter.count(() -> move(0, YearMove.CLOSE, "")).assertNumber(4);
        counter.count(() -> move(1, YearMove.REOPEN, "ผิดพลาด")).assertNumber(4);
    }

    @Test
    void to_take_back_an_opening_takes_four_too() {
        counter.count(() -> move(0, YearMove.WITHDRAW, "")).assertNumber(4);
    }

    private void move(int version, YearMove move, String reason) {
        Acting.as(admin, () -> states.move(new YearChange(Plan.YEAR, version, move, reason)));
    }
}
