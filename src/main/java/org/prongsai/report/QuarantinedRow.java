package org.prongsai.report;

import java.util.List;

/**
 * A row that cannot be a measure, having no number or no measure, but may carry on another: a person attaches or drops
 * it.
 *
 * @param line line of the file, from 1
 * @param written the whole line, cells apart by tabs
 */
record QuarantinedRow(int line, List<String> steps, String written) {

    public QuarantinedRow {
        steps = List.copyOf(steps);
    }
}
