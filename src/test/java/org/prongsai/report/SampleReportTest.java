package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleReportTest extends PublishedReportExpectations {

    @Override
    String text() {
        return SampleReport.text();
    }

    @Test
    void titlesAreShortEnoughForAList() {
        assertThat(new ReportTextReader().read(text()).measures())
                .allSatisfy(measure -> assertThat(measure.title()).hasSizeBetween(60, 150));
    }

    @Test
    void theOnlyAddressIsAnExample() {
        assertThat(text().replace("https://www.example.go.th", "")).doesNotContain("http", "www.");
    }
}
