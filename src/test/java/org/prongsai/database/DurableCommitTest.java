package org.prongsai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.shared.UnconfirmedException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

class DurableCommitTest {

    private static final String INSERT = "insert into note values ('x')";
    private static final TransactionDefinition UNKNOWN_ISOLATION = new TransactionDefinition() {
        @Override
        public int getIsolationLevel() {
            return 4711;
        }
    };

    @TempDir
    private Path folder;

    @Test
    void a_commit_is_forced_to_the_disk_before_the_call_returns() {
        run(context -> {
            write(context);
            assertThat(checkpoints(context)).isOne();
        });
    }

    @Test
    void reading_forces_nothing() {
        run(context -> {
            var reading = new TransactionTemplate(transaction(context).getTransactionManager());
            reading.setReadOnly(true);
            reading.execute(status -> jdbc(context).queryForList("select * from note"));
            assertThat(checkpoints(context)).isZero();
        });
    }

    @Test
    void a_rollback_forces_nothing() {
        run(context -> {
            transaction(context).executeWithoutResult(status -> {
                jdbc(context).update(INSERT);
                status.setRollbackOnly();
            });
            assertThat(checkpoints(context)).isZero();
        });
    }

    @Test
    void a_call_fails_where_the_disk_cannot_be_reached() {
        run(context -> {
            jdbc(context).execute("alter user prongsai set password 'other'");
            assertThatThrownBy(() -> transaction(context)
                            .executeWithoutResult(status -> jdbc(context).update(INSERT)))
                    .isInstanceOf(UnconfirmedException.class);
        });
    }

    @Test
    void one_transaction_writes_at_a_time_while_others_read() {
        run(context -> transaction(context).executeWithoutResult(status -> {
            jdbc(context).update(INSERT);
            var other = CompletableFuture.runAsync(() -> write(context), Thread::startVirtualThread);
            var reading = new TransactionTemplate(transaction(context).getTransactionManager());
            reading.setReadOnly(true);
            assertThat(CompletableFuture.supplyAsync(() -> reading.execute(read -> 1), Thread::startVirtualThread))
                    .succeedsWithin(Duration.ofSeconds(20));
            assertThat(other).isNotDone();
        }));
    }

    @Test
    void whatever_becomes_of_a_transaction_the_next_one_may_write() {
        run(context -> {
            write(context);
            transaction(context).executeWithoutResult(status -> status.setRollbackOnly());
            assertThatThrownBy(() -> transaction(context)
                            .executeWithoutResult(status -> jdbc(context).update("insert into nothing values ('x')")))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> transaction(context).executeWithoutResult(status -> failInside(context)))
                    .isInstanceOf(UnexpectedRollbackException.class);
            assertThatThrownBy(
                            () -> transaction(context).getTransactionManager().getTransaction(UNKNOWN_ISOLATION))
                    .isInstanceOf(CannotCreateTransactionException.class);
            assertThat(CompletableFuture.runAsync(() -> write(context), Thread::startVirtualThread))
                    .succeedsWithin(Duration.ofSeconds(20));
        });
    }

    @Test
    void a_failed_checkpoint_keeps_nobody_from_trying_again() {
        run(context -> {
            jdbc(context).execute("alter user prongsai set password 'other'");
            assertThatThrownBy(() -> write(context)).isInstanceOf(UnconfirmedException.class);
            assertThat(CompletableFuture.runAsync(() -> write(context), Thread::startVirtualThread))
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableThat()
                    .withMessageContaining("not forced to the disk");
        });
    }

    @Test
    void what_was_committed_is_there_after_the_process_is_gone() {
        run(context -> {
            write(context);
            jdbc(context).execute("shutdown immediately");
        });
        runAgain(context ->
                assertThat(jdbc(context).queryForList("select * from note")).hasSize(1));
    }

    @Test
    void another_database_that_is_named_is_left_alone() {
        runner().withPropertyValues("spring.datasource.url=jdbc:h2:mem:other")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(DurableCommit.class));
    }

    private static void write(ApplicationContext context) {
        transaction(context).executeWithoutResult(status -> jdbc(context).update(INSERT));
    }

    /** A part of a transaction that fails and whose failure is passed over. */
    private static void failInside(ApplicationContext context) {
        assertThatThrownBy(() -> transaction(context).executeWithoutResult(status -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private void run(Scenario test) {
        runAgain(context -> {
            jdbc(context).execute("create table note (text varchar)");
            jdbc(context).execute("set query_statistics true");
            test.on(context);
        });
    }

    private void runAgain(Scenario test) {
        runner().run(context -> {
            assertThat(context).hasNotFailed();
            test.on(context);
        });
    }

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        TransactionAutoConfiguration.class,
                        TransactionManagerCustomizationAutoConfiguration.class))
                .withUserConfiguration(DatabaseConfiguration.class)
                .withPropertyValues("prongsai.data-dir=" + folder);
    }

    private static JdbcTemplate jdbc(ApplicationContext context) {
        return context.getBean(JdbcTemplate.class);
    }

    private static TransactionTemplate transaction(ApplicationContext context) {
        return context.getBean(TransactionTemplate.class);
    }

    private static int checkpoints(ApplicationContext context) {
        return jdbc(context).queryForObject("""
                select coalesce(sum(execution_count), 0) from information_schema.query_statistics
                where sql_statement = 'CHECKPOINT SYNC'
                """, Integer.class);
    }

    private interface Scenario {

        void on(ApplicationContext context);
    }
}
