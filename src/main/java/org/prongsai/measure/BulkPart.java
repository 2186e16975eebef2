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

    /** Whether the change would do anything here and break no rule, as far as can be told beforehand. */
    public boolean allows(BulkChange change) {
        var next = change.status() == null ? status : change.status();
        return !(next == status && change.isStatusOnly())
                && status.canBecome(next)
                && (next != AssignmentStatus.COMPLETED || hasOutcome || change.outcome() != null)
                && (next != AssignmentStatus.UNABLE || hasObstacle || change.obstacle() != null);
    }
}
