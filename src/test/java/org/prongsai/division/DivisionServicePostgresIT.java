package org.prongsai.division;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class DivisionServicePostgresIT extends DivisionServiceContract {}
