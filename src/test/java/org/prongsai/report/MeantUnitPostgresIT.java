package org.prongsai.report;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class MeantUnitPostgresIT extends MeantUnitContract {}
