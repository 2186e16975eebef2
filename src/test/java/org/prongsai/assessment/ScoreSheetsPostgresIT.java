package org.prongsai.assessment;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class ScoreSheetsPostgresIT extends ScoreSheetsContract {}
