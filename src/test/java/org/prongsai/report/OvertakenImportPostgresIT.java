package org.prongsai.report;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class OvertakenImportPostgresIT extends OvertakenImportContract {}
