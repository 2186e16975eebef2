package org.prongsai.measure;

import java.util.List;
import org.prongsai.fiscalyear.Period;

/**
 * All that is recorded of a measure, for a paper.
 *
 * @param id identifier
 * @param number its official number
 * @param steps in their order
 * @param parts in the municipality's order of divisions
 */
public record RecordedMeasure(
        long id, int number, String title, List<String> steps, Period period, List<RecordedPart> parts) {

    public RecordedMeasure {
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
    }

    /** The status of the whole measure, as {@link OverallStatus} derives it. */
    public AssignmentStatus status() {
        return OverallStatus.of(parts.stream().map(RecordedPart::status).toList());
    }
}
