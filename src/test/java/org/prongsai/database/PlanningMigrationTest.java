package org.prongsai.database;

class PlanningMigrationTest extends PlanningMigrationContract {

    PlanningMigrationTest() {
        super("jdbc:h2:mem:planning-migration;DB_CLOSE_DELAY=-1");
    }
}
