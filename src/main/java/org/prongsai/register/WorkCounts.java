package org.prongsai.register;

/**
 * How much lies in each heap of a head's work.
 *
 * @param overdue unfinished parts whose period has passed
 * @param dueSoon unfinished parts whose period soon ends
 * @param inProgress parts under way, urgent or not
 * @param notStarted parts not begun, urgent or not
 * @param completed parts completed
 * @param unable parts that could not be carried out
 * @param laterInProgress parts under way that are neither overdue nor due soon
 */
public record WorkCounts(
        long overdue,
        long dueSoon,
        long inProgress,
        long notStarted,
        long completed,
        long unable,
        long laterInProgress) {

    static final WorkCounts NONE = new WorkCounts(0, 0, 0, 0, 0, 0, 0);

    public long of(WorkGroup group) {
        return switch (group) {
            case TODO -> notStarted + inProgress;
            case OVERDUE -> overdue;
            case DUE_SOON -> dueSoon;
            case IN_PROGRESS -> inProgress;
            case NOT_STARTED -> notStarted;
            case COMPLETED -> completed;
            case UNABLE -> unable;
        };
    }

    /** How much stands under a heading where all that is to be done is shown, each part once. */
    public long under(WorkGroup heading) {
        return switch (heading) {
            case IN_PROGRESS -> laterInProgress;
            case NOT_STARTED -> of(WorkGroup.TODO) - overdue - dueSoon - laterInProgress;
            default -> of(heading);
        };
    }

    public long total() {
        return notStarted + inProgress + completed + unable;
    }
}
