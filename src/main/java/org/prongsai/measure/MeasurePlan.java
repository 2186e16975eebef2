package org.prongsai.measure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it is planned, to be edited.
 *
 * @param id identifier
 * @param version to be handed back with the change
 * @param definition what is planned
 * @param retirement why it was retired, null where it is not
 * @param draft whether it waits to be taken into the plan
 * @param reportedDivisionIds divisions that have reported or proved something, and so cannot be taken out
 */
public record MeasurePlan(
        long id,
        int version,
        MeasureDefinition definition,
        @Nullable String retirement,
        boolean draft,
        Set<Long> reportedDivisionIds) {

    public MeasurePlan {
        reportedDivisionIds = Set.copyOf(reportedDivisionIds);
    }
}
