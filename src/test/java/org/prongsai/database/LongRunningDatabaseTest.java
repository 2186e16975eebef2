package org.prongsai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * H2 2.4 judges a check constraint in the session that created the table: once the pool has retired that connection, every
 * write to the table fails. So the migrations state no checks, and enums and entities guard instead.
 */
class LongRunningDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void tables_take_writes_after_the_connection_that_made_them_is_retired() throws SQLException {
        var database = EmbeddedDatabase.in(folder);
        try (var staying = connect(database)) {
            migrateOnConnectionsOfItsOwn(database);

            assertThatCode(() -> write(staying)).doesNotThrowAnyException();
        }
    }

    @Test
    void no_migration_states_a_check() throws SQLException {
        var database = EmbeddedDatabase.in(folder);
        migrateOnConnectionsOfItsOwn(database);
        try (var connection = connect(database);
                var checks = connection
                        .createStatement()
                        .executeQuery("select count(*) from information_schema.check_constraints")) {
            checks.next();
            assertThat(checks.getInt(1)).isZero();
        }
    }

    private static void migrateOnConnectionsOfItsOwn(EmbeddedDatabase database) {
        Flyway.configure()
                .dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword())
                .load()
                .migrate();
    }

    private static void write(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into fiscal_year values (2568, 'OPEN', 0)");
            statement.execute("insert into indicator_score (fiscal_year, indicator, score, source, version)"
                    + " values (2568, 9, 67.75, 'x', 0)");
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
