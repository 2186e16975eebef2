package org.prongsai.report.ui;

import java.util.List;
import org.prongsai.report.MeasureCode;

/**
 * A line of the report in the preview.
 *
 * @param line line of the file, from 1
 * @param name what stands there, such as "measure 3"
 * @param text its title or value
 * @param facts what was read from it
 * @param marks what is to be said of it
 * @param remarks the same in sentences
 * @param guesses question codes that wait for confirmation
 */
record PreviewLine(
        int line,
        String name,
        String text,
        List<String> facts,
        List<Mark> marks,
        List<String> remarks,
        List<Guess> guesses) {

    /** A question code to be confirmed, and the question to the reader. */
    record Guess(MeasureCode code, String question) {}

    /** Whether a person should look at it before importing. */
    boolean needsAttention() {
        return marks.stream().anyMatch(mark -> mark != Mark.NEW && mark != Mark.SAME && mark != Mark.NOTE);
    }
}
