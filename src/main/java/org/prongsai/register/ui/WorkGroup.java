package org.prongsai.register.ui;

import org.jspecify.annotations.Nullable;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.DivisionProgress;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureFilter.Flag;
import org.prongsai.measure.MeasureFilter.Urgency;

/** The heaps into which a head's work falls; one part can lie in two, as one in progress may be overdue. */
enum WorkGroup {
    TODO(null, null),
    OVERDUE(null, Urgency.OVERDUE),
    DUE_SOON(null, Urgency.DUE_SOON),
    IN_PROGRESS(AssignmentStatus.IN_PROGRESS, null),
    NOT_STARTED(AssignmentStatus.NOT_STARTED, null),
    COMPLETED(AssignmentStatus.COMPLETED, null),
    UNABLE(AssignmentStatus.UNABLE, null);

    private final @Nullable AssignmentStatus status;
    private final @Nullable Urgency urgency;

    WorkGroup(@Nullable AssignmentStatus status, @Nullable Urgency urgency) {
        this.status = status;
        this.urgency = urgency;
    }

    MeasureFilter filter(int year, long division) {
        var ofDivision = MeasureFilter.ofYear(year).ofDivision(division);
        if (status != null) {
            return ofDivision.inStatus(status);
        }
        return urgency == null ? ofDivision.only(Flag.UNFINISHED) : ofDivision.due(urgency);
    }

    long count(DivisionProgress progress) {
        return switch (this) {
            case TODO -> progress.notStarted() + progress.inProgress();
            case OVERDUE -> progress.overdue();
            case DUE_SOON -> progress.dueSoon();
            case IN_PROGRESS -> progress.inProgress();
            case NOT_STARTED -> progress.notStarted();
            case COMPLETED -> progress.completed();
            case UNABLE -> progress.unable();
        };
    }
}
