package org.prongsai.database;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class MigrationPostgresIT extends MigrationContract {}
