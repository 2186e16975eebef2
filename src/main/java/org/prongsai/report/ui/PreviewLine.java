package org.prongsai.report.ui;

import java.util.List;
import org.prongsai.report.MeasureCode;
import org.prongsai.report.OwnReport;

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
 * @param own own reports that stay unless the reader decides otherwise
 */
record PreviewLine(
        int line,
        String name,
        String text,
        List<String> facts,
        List<Mark> marks,
        List<String> remarks,
        List<Guess> guesses,
        List<Own> own) {

    /** A line on which there is nothing to decide. */
    PreviewLine(int line, String name, String text, List<String> facts, List<Mark> marks, List<String> remarks) {
        this(line, name, text, facts, marks, remarks, List.of(), List.of());
    }

    /** A question code to be confirmed, and the question to the reader. */
    record Guess(MeasureCode code, String question) {}

    /** An own report that could give way, and the question to the reader. */
    record Own(OwnReport report, String question) {}

    /** Whether a person should look at it before importing. */
    boolean needsAttention() {
        return marks.stream().anyMatch(mark -> mark != Mark.NEW && mark != Mark.SAME && mark != Mark.NOTE);
    }
}
