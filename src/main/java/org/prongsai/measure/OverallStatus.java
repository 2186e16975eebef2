package org.prongsai.measure;

import java.util.Collection;
import java.util.EnumSet;

/**
 * The status of a whole measure, derived from the divisions that take part: a measure is as far as its slowest part.
 * Nothing begun anywhere is "not started"; all parts finished is "completed", or "unable" where any part was unable;
 * everything between is "in progress". A measure that nobody takes part in is "not started".
 */
public final class OverallStatus {

    private OverallStatus() {}

    public static AssignmentStatus of(Collection<AssignmentStatus> parts) {
        if (parts.isEmpty()) {
            return AssignmentStatus.NOT_STARTED;
        }
        var found = EnumSet.copyOf(parts);
        if (found.size() == 1) {
            return found.iterator().next();
        }
        var allFinished = found.stream().allMatch(AssignmentStatus::isFinished);
        return allFinished ? AssignmentStatus.UNABLE : AssignmentStatus.IN_PROGRESS;
    }
}
