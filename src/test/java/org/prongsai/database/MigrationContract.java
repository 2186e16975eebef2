package org.prongsai.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hibernate compares its entities with the tables as the context starts, so that part is shown by any test here. */
abstract class MigrationContract {

    @Autowired
    private Flyway flyway;

    @Test
    void every_migration_is_applied_and_unchanged() {
        assertThat(flyway.info().all()).isNotEmpty();
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void migrating_again_changes_nothing() {
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }
}
