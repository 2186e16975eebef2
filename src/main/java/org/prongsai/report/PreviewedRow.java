package org.prongsai.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the report that is no measure.
 *
 * @param line line of the file, from 1
 * @param steps the steps it carries
 * @param state what became of it at an earlier import; null where it is new
 */
public record PreviewedRow(
        int line, List<String> steps, @Nullable QuarantineState state) {

    public PreviewedRow {
        steps = List.copyOf(steps);
    }

    /** Whether a person attached or dropped it. */
    public boolean isSettled() {
        return state == QuarantineState.ATTACHED || state == QuarantineState.DROPPED;
    }
}
