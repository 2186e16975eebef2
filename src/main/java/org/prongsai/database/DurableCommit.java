package org.prongsai.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.UnconfirmedException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Forces the H2 file to the disk after each writing commit, before the service returns: nothing is called saved that a
 * power cut could take back. Works on a connection of its own, so that a full pool cannot block it.
 *
 * <p>Lets one transaction write at a time. H2 stores its tables one after the other while others go on writing, so a
 * process that is killed could leave half of what another transaction had done.
 */
class DurableCommit implements TransactionExecutionListener, AutoCloseable {

    private static final String CHECKPOINT = "CHECKPOINT SYNC";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final JdbcConnectionDetails database;
    private final ReentrantLock writing = new ReentrantLock(true);
    private @Nullable Connection connection;

    DurableCommit(JdbcConnectionDetails database) {
        this.database = database;
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (writes(transaction)) {
            awaitTurn();
        }
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null && writes(transaction)) {
            writing.unlock();
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (writes(transaction)) {
            try {
                if (failure == null) {
                    checkpoint();
                }
            } finally {
                writing.unlock();
            }
        }
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        if (writes(transaction)) {
            writing.unlock();
        }
    }

    private static boolean writes(TransactionExecution transaction) {
        return transaction.isNewTransaction() && !transaction.isReadOnly();
    }

    private void awaitTurn() {
        try {
            if (!writing.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new CannotCreateTransactionException("Another transaction keeps writing");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("Interrupted while another transaction writes", e);
        }
    }

    private synchronized void checkpoint() {
        try (var statement = open().createStatement()) {
            statement.execute(CHECKPOINT);
        } catch (SQLException e) {
            connection = null;
            throw new UnconfirmedException(e);
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
