package org.prongsai.measure;

import org.prongsai.fiscalyear.ReportedWork;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
class ReportedAssignments implements ReportedWork {

    private final AssignmentRepository assignments;

    ReportedAssignments(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    @Override
    public boolean isReportedIn(int year) {
        return !assignments.reportedIn(year, Limit.of(1)).isEmpty();
    }
}
