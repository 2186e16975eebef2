package org.prongsai.report;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class FormerImportsPostgresIT extends FormerImportsContract {}
