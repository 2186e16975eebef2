package org.prongsai.report;

import java.io.IOException;

class RealReportTest extends PublishedReportExpectations {

    @Override
    String text() throws IOException {
        return RealReport.text();
    }
}
