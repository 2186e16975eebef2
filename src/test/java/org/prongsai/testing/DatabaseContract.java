package org.prongsai.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.FiscalYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

abstract class DatabaseContract {

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private Clock clock;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void clearing_removes_rows_and_restores_those_of_the_migrations() {
        people.head(3);
        jdbc.update("update division set name_en = 'x', position = 99 where id = 3");
        jdbc.update("delete from division where id = 8");

        database.clear();

        assertThat(database.rows("account")).isZero();
        assertThat(database.rows("division")).isEqualTo(8);
        assertThat(database.rows("division where name_en = 'x'")).isZero();
    }

    @Test
    void references_are_checked_again_after_clearing() {
        assertThatThrownBy(() -> people.head(4711)).hasMessageContaining("account_division");
    }

    @Test
    void a_batch_counts_as_one_statement_and_the_message_shows_each() {
        var statements = counter.count(() -> {
            jdbc.batchUpdate(
                    "update division set position = ? where id = ?", List.of(new Object[] {1, 1}, new Object[] {2, 2}));
            database.rows("division");
        });

        statements.assertNumber(2);
        assertThatThrownBy(() -> statements.assertAtMost(1)).hasMessage("""
                        Expected at most 1 statements, but there were 2:
                          1. update division set position = ? where id = ?
                          2. select count(*) from division""");
    }

    @Test
    void today_is_in_the_fiscal_year_2569() {
        assertThat(FiscalYear.containing(LocalDate.now(clock))).isEqualTo(new FiscalYear(2569));
    }
}
