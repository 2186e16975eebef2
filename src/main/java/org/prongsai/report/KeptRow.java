package org.prongsai.report;

import java.util.List;

/**
 * A stored row that waits for a person to attach or drop it.
 *
 * @param id identifier
 * @param fiscalYear Buddhist year of the report it comes from
 * @param line line of the file, from 1
 * @param fileName the file
 * @param steps the steps it carries
 * @param written the line as it stands in the file
 */
public record KeptRow(long id, int fiscalYear, int line, String fileName, List<String> steps, String written) {

    public KeptRow {
        steps = List.copyOf(steps);
    }
}
