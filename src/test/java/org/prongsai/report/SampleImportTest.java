package org.prongsai.report;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class SampleImportTest extends PublishedImportContract {

    @Override
    String text() {
        return SampleReport.text();
    }
}
