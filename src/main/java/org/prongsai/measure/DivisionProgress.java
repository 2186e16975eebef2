package org.prongsai.measure;

import org.prongsai.shared.Bilingual;

/**
 * How far a division is with its parts of a year's measures.
 *
 * @param divisionId the division
 * @param name its name
 * @param notStarted parts not begun
 * @param inProgress parts under way
 * @param completed parts completed
 * @param unable parts that could not be carried out
 * @param overdue unfinished parts whose period has passed; counted in the first two as well
 * @param dueSoon unfinished parts whose period ends within {@value Deadline#SOON_DAYS} days
 */
public record DivisionProgress(
        long divisionId,
        Bilingual name,
        long notStarted,
        long inProgress,
        long completed,
        long unable,
        long overdue,
        long dueSoon) {

    public DivisionProgress(
            long divisionId,
            String nameTh,
            String nameEn,
            long notStarted,
            long inProgress,
            long completed,
            long unable,
            long overdue,
            long dueSoon) {
        this(divisionId, new Bilingual(nameTh, nameEn), notStarted, inProgress, completed, unable, overdue, dueSoon);
    }

    public long total() {
        return notStarted + inProgress + completed + unable;
    }
}
