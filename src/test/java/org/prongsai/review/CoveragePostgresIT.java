package org.prongsai.review;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class CoveragePostgresIT extends CoverageContract {}
