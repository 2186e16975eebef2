package org.prongsai.measure;

/**
 * A part that was chosen to be changed together with others.
 *
 * @param assignmentId the part
 * @param version to be handed back with the change
 * @param number official number of its measure
 * @param title name of its measure
 * @param status how far it is
 * @param hasOutcome whether an outcome is stored
 * @param hasObstacle whether an obstacle is stored
 */
public record BulkPart(
        long assignmentId,
        int version,
        int number,
        String title,
        AssignmentStatus status,
        boolean hasOutcome,
        boolean hasObstacle) {

    /** Whether a text that is stored would be lost. */
    public boolean loses(BulkChange change) {
        return hasOutcome && change.outcome() != null || hasObstacle && change.obstacle() != null;
    }

    /** Whether what was written while it was under way would stand as the outcome of what is completed. */
    public boolean keepsOutcome(BulkChange change) {
        return change.status() == AssignmentStatus.COMPLETED
                && status != AssignmentStatus.COMPLETED
                && change.outcome() == null
                && hasOutcome;
    }
}
