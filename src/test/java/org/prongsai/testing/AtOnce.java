package org.prongsai.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two transactions at once: one that is under way, and another that has to wait for it. */
public final class AtOnce {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Database database;

    AtOnce(JdbcTemplate jdbc, PlatformTransactionManager transactions, Database database) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
    }

    /** One transaction from the beginning to the end of the work. */
    public <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** Inside of a transaction: another one would have to wait for it to do this work. */
    public void assertWaits(Runnable work) {
        assertThatThrownBy(() -> elsewhere(() -> impatiently(work)))
                .isInstanceOf(PessimisticLockingFailureException.class);
    }

    /** Gives up at once what it would have to wait for. On PostgreSQL that ends with the transaction by itself. */
    private void impatiently(Runnable work) {
        in(() -> {
            jdbc.execute(database.isPostgres() ? "set local lock_timeout = '1ms'" : "set lock_timeout 1");
            try {
                work.run();
                return null;
            } finally {
                if (!database.isPostgres()) {
                    jdbc.execute("set lock_timeout 2000");
                }
            }
        });
    }

    private static void elsewhere(Runnable work) {
        try {
            CompletableFuture.runAsync(work).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }
}
