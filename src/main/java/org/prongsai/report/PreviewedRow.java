package org.prongsai.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the report that is no measure.
 *
 * @param line line of the file, from 1
 * @param steps the steps it carries
 * @param written the line as it stands in the file
 * @param state what became of it at an earlier import; null where it is new
 */
public record PreviewedRow(
        int line,
        List<String> steps,
        String written,
        @Nullable QuarantineState state) {

    public PreviewedRow {
        steps = List.copyOf(steps);
    }
}
