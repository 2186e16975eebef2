package org.prongsai.report;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class ReplacedReportPostgresIT extends ReplacedReportContract {}
