package org.prongsai.audit;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class LatestChangesPostgresIT extends LatestChangesContract {}
