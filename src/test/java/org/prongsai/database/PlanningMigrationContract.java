package org.prongsai.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What an installation of the release before had stored is there again, and a kept row follows its measure from now on. */
abstract class PlanningMigrationContract {

    private final DriverManagerDataSource database;
    private final JdbcClient jdbc;

    /** @param address of an empty database */
    PlanningMigrationContract(String address) {
        database = new DriverManagerDataSource(address);
        jdbc = JdbcClient.create(database);
    }

    @Test
    void rows_kept_aside_survive_and_follow_the_number_of_their_measure() {
        migrateTo("4");
        jdbc.sql("""
                insert into fiscal_year (be_year, state, version) values (2568, 'OPEN', 0);
                insert into measure (id, fiscal_year, number, title, period_start, period_end, steps, search_text, version)
                values (1, 2568, 7, 'ก', date '2025-01-01', date '2025-03-31', '[]', '7 ก', 0);
                insert into quarantined_line (id, fiscal_year, content_hash, line_number, file_name, written, state,
                    measure_number, attached_position, version)
                values (1, 2568, 'hash', 65, 'report.txt', 'text', 'ATTACHED', 7, 1, 3);
                """).update();

        migrateTo("5");
        jdbc.sql("update measure set number = 8").update();

        assertThat(jdbc.sql("select * from quarantined_line").query().singleRow())
                .containsEntry("MEASURE_NUMBER", 8)
                .containsEntry("CONTENT_HASH", "hash")
                .containsEntry("ATTACHED_POSITION", 1)
                .containsEntry("VERSION", 3);
        assertThat(jdbc.sql("select retired from measure").query(Boolean.class).single())
                .isFalse();
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
