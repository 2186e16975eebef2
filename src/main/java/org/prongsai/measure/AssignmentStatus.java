package org.prongsai.measure;

/**
 * How far a division is with its part of a measure, in the official words of the report; in the order in which lists
 * are sorted, whose numbers are stored.
 */
public enum AssignmentStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    UNABLE;

    /**
     * Whether this status may follow: a finished part is reopened before it is judged anew, and work that has begun is
     * never unbegun by way of a finished status. Staying is allowed, so that an outcome can be reworded.
     */
    public boolean canBecome(AssignmentStatus next) {
        return switch (this) {
            case NOT_STARTED, IN_PROGRESS -> true;
            case COMPLETED, UNABLE -> next == this || next == IN_PROGRESS;
        };
    }

    /** Whether nothing more is to be done, and so nothing can be overdue. */
    public boolean isFinished() {
        return this == COMPLETED || this == UNABLE;
    }
}
