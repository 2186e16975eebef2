package org.prongsai.measure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.Bilingual;

/**
 * Where a {@link Weakness} was found.
 *
 * @param measureId the measure
 * @param number its official number
 * @param title its name
 * @param lastDay last day of its period
 * @param assignmentId the part, null where the measure itself is weak
 * @param divisionId whose part it is, null where the measure itself is weak
 * @param divisionTh Thai name of the part's division
 * @param divisionEn its English name
 * @param changedAt when the part was last reported on
 */
public record WeakSpot(
        long measureId,
        int number,
        String title,
        LocalDate lastDay,
        @Nullable Long assignmentId,
        @Nullable Long divisionId,
        @Nullable String divisionTh,
        @Nullable String divisionEn,
        @Nullable Instant changedAt) {

    /** The division, null where the measure itself is weak. */
    public @Nullable Bilingual division() {
        return divisionTh == null || divisionEn == null ? null : new Bilingual(divisionTh, divisionEn);
    }
}
