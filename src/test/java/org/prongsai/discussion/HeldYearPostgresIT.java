package org.prongsai.discussion;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class HeldYearPostgresIT extends HeldYearContract {}
