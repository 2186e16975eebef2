package org.prongsai.measure;

import java.util.List;
import org.prongsai.shared.Bilingual;

/**
 * What one division does for a measure.
 *
 * @param state progress as stored
 * @param divisionId the division
 * @param divisionName its name
 * @param duty whether it leads or supports
 * @param overdue whether it is late today
 * @param editable whether the reader may report on it now
 * @param evidence addresses that prove it
 * @param notes number of notes on it
 * @param questions number of open questions among them
 */
public record MeasurePart(
        AssignmentState state,
        long divisionId,
        Bilingual divisionName,
        Duty duty,
        boolean overdue,
        boolean editable,
        List<EvidenceView> evidence,
        long notes,
        long questions) {

    MeasurePart withoutNotes() {
        return new MeasurePart(state, divisionId, divisionName, duty, overdue, editable, evidence, 0, 0);
    }

    MeasurePart withEvidence(List<EvidenceView> others) {
        return new MeasurePart(
                state, divisionId, divisionName, duty, overdue, editable, List.copyOf(others), notes, questions);
    }
}
