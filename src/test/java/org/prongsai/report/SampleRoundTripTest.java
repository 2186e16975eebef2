package org.prongsai.report;

import java.io.IOException;
import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class SampleRoundTripTest extends PaperRoundTripContract {

    @Override
    String text() throws IOException {
        return SampleReport.text();
    }
}
