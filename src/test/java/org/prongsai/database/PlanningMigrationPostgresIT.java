package org.prongsai.database;

import org.prongsai.testing.Postgres;

class PlanningMigrationPostgresIT extends PlanningMigrationContract {

    PlanningMigrationPostgresIT() {
        super(Postgres.emptyDatabase("planning_migration"));
    }
}
