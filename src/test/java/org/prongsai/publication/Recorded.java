package org.prongsai.publication;

import java.time.LocalDate;
import java.util.List;
import org.prongsai.fiscalyear.Period;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.RecordedMeasure;
import org.prongsai.measure.RecordedPart;
import org.prongsai.shared.Bilingual;

/** What is recorded of measures, for tests. */
final class Recorded {

    private static final Period QUARTER = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));

    private Recorded() {}

    static RecordedMeasure measure(int number, RecordedPart... parts) {
        return new RecordedMeasure(number, number, "มาตรการ " + number, List.of("1. วางแผน"), QUARTER, List.of(parts));
    }

    static RecordedPart part(String division, boolean lead, AssignmentStatus status, String outcome) {
        return new RecordedPart(
                1, new Bilingual(division, division), lead, status, outcome, "", List.of("https://example.go.th"));
    }

    static RecordedPart completed(String division, String outcome) {
        return part(division, true, AssignmentStatus.COMPLETED, outcome);
    }

    static RecordedPart unable(String obstacle) {
        return new RecordedPart(
                1, new Bilingual("กองช่าง", ""), true, AssignmentStatus.UNABLE, "", obstacle, List.of());
    }
}
