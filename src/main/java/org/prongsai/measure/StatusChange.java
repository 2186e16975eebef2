package org.prongsai.measure;

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

    public StatusChange {
        outcome = outcome.strip();
        obstacle = obstacle.strip();
    }
}
