package org.prongsai.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A PostgreSQL server for the tests of this process, started when first asked for. */
public final class Postgres {

    public static final String USER = "postgres";

    private Postgres() {}

    /** Creates an empty database on the server and gives its JDBC address; it needs no password. */
    public static String emptyDatabase(String name) {
        try (var connection = Server.STARTED.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return Server.STARTED.getJdbcUrl(USER, name);
        } catch (SQLException e) {
            throw new IllegalStateException("Creating the database " + name, e);
        }
    }

    /** Points the application to a database of its own. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("spring.datasource.url=" + emptyDatabase("prongsai"))
                    .applyTo(context);
        }
    }

    private static final class Server {

        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "PostgreSQL did not start; as root it needs the command unshare (package util-linux)", e);
            }
        }
    }
}
