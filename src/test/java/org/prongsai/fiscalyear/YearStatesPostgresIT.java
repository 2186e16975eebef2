package org.prongsai.fiscalyear;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class YearStatesPostgresIT extends YearStatesContract {}
