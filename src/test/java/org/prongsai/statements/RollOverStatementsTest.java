package org.prongsai.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.RollOver;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.People;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** However many measures a year has, carrying all of them on reads as often and writes in batches. */
@IntegrationTest
class RollOverStatementsTest {

    @Autowired
    private RollOver rollOver;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private Register register;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void a_thousand_measures_are_read_as_often_as_fourteen_and_written_in_batches() {
        var few = carryOn(14);
        var many = carryOn(1_000);

        assertThat(database.rows("measure where fiscal_year = " + (Plan.YEAR + 1)))
                .isEqualTo(1_000);
        assertThat(database.rows("assignment where version = 0")).isEqualTo(2 * 8_000);
        assertThat(reads(many)).isEqualTo(reads(few));
        assertThat(many.stream().filter(text -> text.startsWith("insert into assignment")))
                .as("all parts at once")
                .hasSize(1);
        assertThat(many.size() - few.size()).as("a batch has 100 rows").isLessThan(50);
    }

    private List<String> carryOn(int number) {
        database.clear();
        ManyMeasures.add(number, register, jdbc);
        var admin = people.admin();
        var all = LongStream.range(0, number)
                .mapToObj(i -> ManyMeasures.measure() + i)
                .collect(Collectors.toSet());
        return counter.count(() -> Acting.as(admin, () -> rollOver.start(Plan.YEAR, all)))
                .texts();
    }

    private static List<String> reads(List<String> statements) {
        return statements.stream().filter(text -> text.startsWith("select")).toList();
    }
}
