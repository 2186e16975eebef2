package org.prongsai.measure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.Period;
import org.prongsai.shared.RefusedException;

/**
 * What is planned: everything about a measure but its progress.
 *
 * @param fiscalYear Buddhist year it belongs to
 * @param number official number within the year, 1 to 9999
 * @param title name, 1 to 4,000 characters
 * @param topic one of the seven topics of the official analysis, null where not classified
 * @param period days in which it is carried out
 * @param steps what is done, in order
 * @param links question codes and indicators it answers to
 * @param leadDivisionId division that owns it, null where nobody does yet
 * @param supportingDivisionIds the other divisions that take part
 */
public record MeasureDefinition(
        int fiscalYear,
        int number,
        String title,
        @Nullable Integer topic,
        Period period,
        List<String> steps,
        List<MeasureLink> links,
        @Nullable Long leadDivisionId,
        Set<Long> supportingDivisionIds) {

    /** Characters of all steps together, with what keeps them apart. */
    public static final int LONGEST_STEPS = 100_000;

    public MeasureDefinition {
        steps = List.copyOf(steps);
        links = List.copyOf(links);
        supportingDivisionIds = Set.copyOf(supportingDivisionIds);
    }

    /** Whether steps fit their column, in the form in which they stand there. */
    public static boolean fit(List<String> steps) {
        return new StepsConverter().convertToDatabaseColumn(steps).length() <= LONGEST_STEPS;
    }

    /** @throws RefusedException where they don't {@link #fit} */
    static List<String> requireFitting(List<String> steps) {
        if (!fit(steps)) {
            throw new RefusedException("measure.refused.steps", LONGEST_STEPS);
        }
        return steps;
    }

    /** All divisions that take part, the leading one included. */
    Set<Long> divisionIds() {
        var all = new TreeSet<>(supportingDivisionIds);
        if (leadDivisionId != null) {
            all.add(leadDivisionId);
        }
        return all;
    }

    Duty dutyOf(long divisionId) {
        return leadDivisionId != null && leadDivisionId == divisionId ? Duty.LEAD : Duty.SUPPORTING;
    }
}
