package org.prongsai.review;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class CausesPostgresIT extends CausesContract {}
