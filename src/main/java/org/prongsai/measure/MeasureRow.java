package org.prongsai.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.Period;
import org.prongsai.shared.Bilingual;

/**
 * A line of the list of measures: a division's part, or a measure in which nobody takes part.
 *
 * @param measureId the measure
 * @param number its official number
 * @param title its name
 * @param periodStart first day
 * @param periodEnd last day
 * @param indicatorList numbers of the indicators it answers to, separated by spaces, null where there are none
 * @param led whether a division leads it
 * @param assignmentId the part, null where nobody takes part
 * @param divisionId the division, null where nobody takes part
 * @param divisionTh its Thai name
 * @param divisionEn its English name
 * @param duty whether it leads or supports
 * @param status how far it is
 * @param evidence number of proofs
 * @param questions number of open questions
 * @param changedAt when it was last reported on
 */
public record MeasureRow(
        long measureId,
        int number,
        String title,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable String indicatorList,
        boolean led,
        @Nullable Long assignmentId,
        @Nullable Long divisionId,
        @Nullable String divisionTh,
        @Nullable String divisionEn,
        @Nullable Duty duty,
        @Nullable AssignmentStatus status,
        long evidence,
        long questions,
        @Nullable Instant changedAt) {

    public boolean isUnowned() {
        return !led;
    }

    public Period period() {
        return new Period(periodStart, periodEnd);
    }

    public List<Integer> indicators() {
        if (indicatorList == null) {
            return List.of();
        }
        return Arrays.stream(indicatorList.split(" "))
                .map(Integer::valueOf)
                .sorted()
                .distinct()
                .toList();
    }

    /** The division's name, null where nobody takes part. */
    public @Nullable Bilingual division() {
        return divisionTh == null || divisionEn == null ? null : new Bilingual(divisionTh, divisionEn);
    }

    /** Whether the part is late on this day. */
    public boolean isOverdue(LocalDate today) {
        return status != null && Deadline.isOverdue(status, periodEnd, today);
    }
}
