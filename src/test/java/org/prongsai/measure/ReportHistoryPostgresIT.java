package org.prongsai.measure;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class ReportHistoryPostgresIT extends ReportHistoryContract {}
