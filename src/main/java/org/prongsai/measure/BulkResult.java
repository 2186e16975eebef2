package org.prongsai.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.RefusedException;

/**
 * What became of a change of several parts, one line a part.
 *
 * @param lines in the order in which they were asked for
 * @param undo takes back all that was done
 */
public record BulkResult(List<Line> lines, UndoTicket undo) {

    public BulkResult {
        lines = List.copyOf(lines);
    }

    /** How one part fared. */
    public enum Verdict {
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /**
     * One part.
     *
     * @param assignmentId the part
     * @param measure official number and name of its measure, empty where the part is gone
     * @param verdict how it fared
     * @param refusal why nothing was done, null unless refused
     */
    public record Line(
            long assignmentId,
            String measure,
            Verdict verdict,
            @Nullable RefusedException refusal) {

        static Line of(Assignment part, Measure measure, Verdict verdict) {
            return new Line(part.id(), label(measure), verdict, null);
        }

        static Line refused(Assignment part, Measure measure, RefusedException why) {
            return new Line(part.id(), label(measure), Verdict.REFUSED, why);
        }

        static Line gone(long assignmentId) {
            return new Line(assignmentId, "", Verdict.REFUSED, new RefusedException("measure.refused.gone"));
        }

        private static String label(Measure measure) {
            return measure.number() + ". " + measure.title();
        }
    }

    public long count(Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }
}
