package org.prongsai.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Forces the H2 file to the disk after each writing commit, before the service returns: nothing is called saved that a
 * power cut could take back. Works on a connection of its own, so that a full pool cannot block it.
 */
class DurableCommit implements TransactionExecutionListener, AutoCloseable {

    private static final String CHECKPOINT = "CHECKPOINT SYNC";

    private final JdbcConnectionDetails database;
    private @Nullable Connection connection;

    DurableCommit(JdbcConnectionDetails database) {
        this.database = database;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && !transaction.isReadOnly()) {
            checkpoint();
        }
    }

    private synchronized void checkpoint() {
        try (var statement = open().createStatement()) {
            statement.execute(CHECKPOINT);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("Forcing the database to the disk", CHECKPOINT, e);
        }
    }

    private Connection open() throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection =
                    DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        }
        return connection;
    }

    @Override
    public synchronized void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
