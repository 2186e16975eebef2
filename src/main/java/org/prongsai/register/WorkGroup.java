package org.prongsai.register;

import java.time.LocalDate;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.Deadline;

/** The heaps into which a head's work falls; one part can lie in two, as one in progress may be overdue. */
public enum WorkGroup {
    TODO("a.status in (NOT_STARTED, IN_PROGRESS)"),
    OVERDUE("a.status in (NOT_STARTED, IN_PROGRESS) and a.keys.periodEnd < :today"),
    DUE_SOON("a.status in (NOT_STARTED, IN_PROGRESS) and a.keys.periodEnd between :today and :soon"),
    IN_PROGRESS("a.status = IN_PROGRESS"),
    NOT_STARTED("a.status = NOT_STARTED"),
    COMPLETED("a.status = COMPLETED"),
    UNABLE("a.status = UNABLE");

    private final String condition;

    WorkGroup(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** The one heap under whose heading a part stands among all that is to be done: the most urgent it lies in. */
    public static WorkGroup headingOf(AssignmentStatus status, LocalDate lastDay, LocalDate today) {
        if (Deadline.isOverdue(status, lastDay, today)) {
            return OVERDUE;
        }
        if (Deadline.isDueSoon(status, lastDay, today)) {
            return DUE_SOON;
        }
        return valueOf(status.name());
    }
}
