package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.fiscalyear.YearChange;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.fiscalyear.YearStates;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two transactions at once, one of which moves the year. */
abstract class HeldYearFixture extends ReportFixture {

    private final String impatience;
    private final String patience;

    String admin;

    @Autowired
    private YearStates states;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    /**
     * @param impatience makes a connection give up at once what it would have to wait for
     * @param patience takes that back, empty where it ends with the transaction
     */
    HeldYearFixture(String impatience, String patience) {
        this.impatience = impatience;
        this.patience = patience;
    }

    @BeforeEach
    void addAdministrator() {
        admin = people.admin();
    }

    Void assertBusy() {
        assertThatThrownBy(() -> elsewhere(() -> impatiently(() -> move(YearMove.CLOSE))))
                .isInstanceOf(PessimisticLockingFailureException.class);
        return null;
    }

    void move(YearMove move) {
        var version = jdbc.queryForObject("select version from fiscal_year where be_year = ?", Integer.class, YEAR);
        Acting.as(admin, () -> states.move(new YearChange(YEAR, version == null ? 0 : version, move, "")));
    }

    <T> T in(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    void impatiently(Runnable work) {
        in(() -> {
            jdbc.execute(impatience);
            try {
                work.run();
                return null;
            } finally {
                if (!patience.isEmpty()) {
                    jdbc.execute(patience);
                }
            }
        });
    }

    static void elsewhere(Runnable work) {
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
