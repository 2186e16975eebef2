package org.prongsai.measure;

import org.jspecify.annotations.Nullable;
import org.prongsai.shared.Bilingual;

/**
 * Rows of the list that belong together, counted.
 *
 * @param id the division or measure, {@link MeasureFilter#NOBODY} for measures in which no division takes part
 * @param division the division, null where grouped by measure or where nobody takes part
 * @param measure number and name of the measure, null where grouped by division
 * @param rows how many rows
 * @param completed how many of them are completed
 * @param overdue how many of them are overdue
 */
public record MeasureGroup(
        long id, @Nullable Bilingual division, @Nullable String measure, long rows, long completed, long overdue) {

    /** The rows of a division, or of none. */
    static MeasureGroup ofDivision(
            @Nullable Long id,
            @Nullable String nameTh,
            @Nullable String nameEn,
            long rows,
            long completed,
            long overdue) {
        if (id == null || nameTh == null || nameEn == null) {
            return new MeasureGroup(MeasureFilter.NOBODY, null, null, rows, completed, overdue);
        }
        return new MeasureGroup(id, new Bilingual(nameTh, nameEn), null, rows, completed, overdue);
    }

    static MeasureGroup ofMeasure(long id, int number, String title, long rows, long completed, long overdue) {
        return new MeasureGroup(id, null, number + ". " + title, rows, completed, overdue);
    }
}
