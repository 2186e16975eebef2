package org.prongsai.measure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.Period;

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

    public MeasureDefinition {
        steps = List.copyOf(steps);
        links = List.copyOf(links);
        supportingDivisionIds = Set.copyOf(supportingDivisionIds);
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
