package org.prongsai.testing;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the shared database back to what the migrations left: their reference rows, and nothing else. */
public final class Database {

    private static final String KEPT = "kept_rows";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final boolean postgres;
    private final List<String> tables;
    private final List<String> referenceTables;

    Database(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        postgres = product(dataSource).startsWith("PostgreSQL");
        tables = tables();
        referenceTables = tables.stream().filter(hasRows()).toList();
        keepReferenceRows();
    }

    /** Removes what tests have written and puts the reference rows back; identities go on counting. */
    public void clear() {
        transaction.executeWithoutResult(status -> {
            checkReferences(false);
            truncate();
            referenceTables.forEach(table ->
                    jdbc.execute("insert into %s select * from %s.kept_%s".formatted(table, KEPT, bare(table))));
            checkReferences(true);
        });
    }

    public boolean isPostgres() {
        return postgres;
    }

    /** How many rows a table holds. */
    public int rows(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }

    private void truncate() {
        if (postgres) {
            jdbc.execute("truncate table " + String.join(", ", tables));
        } else {
            tables.forEach(table -> jdbc.execute("truncate table " + table));
        }
    }

    private void checkReferences(boolean check) {
        jdbc.execute(
                postgres
                        ? "set local session_replication_role = " + (check ? "origin" : "replica")
                        : "set referential_integrity " + check);
    }

    private List<String> tables() {
        return jdbc.queryForList("""
                select table_name from information_schema.tables
                where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
                order by table_name
                """, String.class).stream()
                .filter(name -> !name.toLowerCase(Locale.ROOT).startsWith("flyway"))
                .map("\"%s\""::formatted)
                .toList();
    }

    private Predicate<String> hasRows() {
        return table -> rows(table) > 0;
    }

    private void keepReferenceRows() {
        try {
            jdbc.execute("create schema " + KEPT);
        } catch (DataAccessException e) {
            throw new IllegalStateException(
                    "A second context on the test database: tests must not add properties, mocks or profiles", e);
        }
        referenceTables.forEach(table ->
                jdbc.execute("create table %s.kept_%s as select * from %s".formatted(KEPT, bare(table), table)));
    }

    private static String bare(String table) {
        return table.replace("\"", "");
    }

    private static String product(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
