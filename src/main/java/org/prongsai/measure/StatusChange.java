package org.prongsai.measure;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;

/**
 * What a head reports about her division's part of a measure.
 *
 * @param assignmentId the part
 * @param version version of the part that the reporter saw
 * @param status new status
 * @param outcome what came of it; required for "completed"
 * @param obstacle what stood in the way; required for "unable"
 */
public record StatusChange(long assignmentId, int version, AssignmentStatus status, String outcome, String obstacle) {

    /** Most characters of an outcome or an obstacle. */
    public static final int LONGEST_TEXT = 20_000;

    public StatusChange {
        outcome = ThaiText.trimmed(outcome);
        obstacle = ThaiText.trimmed(obstacle);
    }

    /** @throws RefusedException where the status may not follow, or a text that it asks for is missing or too long */
    void requireAfter(AssignmentStatus before) {
        if (!before.canBecome(status)) {
            throw new RefusedException("measure.refused.transition");
        }
        if (status == AssignmentStatus.COMPLETED && outcome.isEmpty()) {
            throw new RefusedException("measure.refused.outcome");
        }
        if (status == AssignmentStatus.UNABLE && obstacle.isEmpty()) {
            throw new RefusedException("measure.refused.obstacle");
        }
        requireShort();
    }

    /** What it would change of what is stored. */
    List<FieldChange> differences(AssignmentStatus storedStatus, String storedOutcome, String storedObstacle) {
        return Stream.of(
                        FieldChange.of("status", storedStatus, status),
                        FieldChange.of("outcome", storedOutcome, outcome),
                        FieldChange.of("obstacle", storedObstacle, obstacle))
                .filter(FieldChange::isReal)
                .toList();
    }

    void requireShort() {
        if (Math.max(outcome.length(), obstacle.length()) > LONGEST_TEXT) {
            throw RefusedException.beyond("measure.refused.length", LONGEST_TEXT);
        }
    }
}
