package org.prongsai.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.shared.Bilingual;

/**
 * A part of a head's work.
 *
 * @param measureId the measure
 * @param number its official number
 * @param title its name
 * @param lastDay last day of its period
 * @param indicatorList numbers of the indicators it answers to, separated by spaces, null where there are none
 * @param assignmentId the part
 * @param version to be handed back with a change
 * @param divisionId the division
 * @param divisionTh its Thai name
 * @param divisionEn its English name
 * @param status how far it is
 * @param evidence number of proofs
 * @param questions number of open questions
 */
public record WorkItem(
        long measureId,
        int number,
        String title,
        LocalDate lastDay,
        @Nullable String indicatorList,
        long assignmentId,
        int version,
        long divisionId,
        String divisionTh,
        String divisionEn,
        AssignmentStatus status,
        long evidence,
        long questions) {

    public Bilingual division() {
        return new Bilingual(divisionTh, divisionEn);
    }

    public WorkGroup heading(LocalDate today) {
        return WorkGroup.headingOf(status, lastDay, today);
    }

    public List<Integer> indicators() {
        return indicatorList == null
                ? List.of()
                : Arrays.stream(indicatorList.split(" "))
                        .map(Integer::valueOf)
                        .sorted()
                        .distinct()
                        .toList();
    }
}
