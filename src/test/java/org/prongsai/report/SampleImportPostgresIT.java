package org.prongsai.report;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class SampleImportPostgresIT extends PublishedImportContract {

    @Override
    String text() {
        return SampleReport.text();
    }
}
