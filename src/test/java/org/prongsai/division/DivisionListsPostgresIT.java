package org.prongsai.division;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class DivisionListsPostgresIT extends DivisionListsContract {}
