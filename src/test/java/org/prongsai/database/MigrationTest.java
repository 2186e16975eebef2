package org.prongsai.database;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class MigrationTest extends MigrationContract {}
