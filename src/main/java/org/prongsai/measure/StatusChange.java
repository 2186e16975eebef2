package org.prongsai.measure;

import org.prongsai.shared.RefusedException;

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
        outcome = outcome.strip();
        obstacle = obstacle.strip();
    }

    /** @throws RefusedException where a text that the status asks for is missing, or one is too long */
    void requireComplete() {
        if (status == AssignmentStatus.COMPLETED && outcome.isEmpty()) {
            throw new RefusedException("measure.refused.outcome");
        }
        if (status == AssignmentStatus.UNABLE && obstacle.isEmpty()) {
            throw new RefusedException("measure.refused.obstacle");
        }
        requireShort();
    }

    void requireShort() {
        if (Math.max(outcome.length(), obstacle.length()) > LONGEST_TEXT) {
            throw new RefusedException("measure.refused.length", LONGEST_TEXT);
        }
    }
}
