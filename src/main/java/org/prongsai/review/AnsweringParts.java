package org.prongsai.review;

import java.util.EnumMap;
import java.util.Map;
import org.prongsai.measure.AssignmentStatus;

/**
 * What is done by the measures of a year that address an indicator.
 *
 * @param measures number of measures
 * @param notStarted parts of divisions in them that are not started
 * @param inProgress parts in progress
 * @param completed parts completed
 * @param unable parts that cannot be done
 * @param overdue parts unfinished after their last day
 * @param unproven completed parts without evidence
 */
public record AnsweringParts(
        long measures, long notStarted, long inProgress, long completed, long unable, long overdue, long unproven) {

    /** Number of parts by status, those without any left out. */
    public Map<AssignmentStatus, Long> byStatus() {
        var all = new EnumMap<AssignmentStatus, Long>(AssignmentStatus.class);
        all.put(AssignmentStatus.NOT_STARTED, notStarted);
        all.put(AssignmentStatus.IN_PROGRESS, inProgress);
        all.put(AssignmentStatus.COMPLETED, completed);
        all.put(AssignmentStatus.UNABLE, unable);
        all.values().removeIf(count -> count == 0);
        return all;
    }
}
