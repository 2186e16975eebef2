package org.prongsai.discussion;

import org.prongsai.shared.Bilingual;

/**
 * A question with where it was asked.
 *
 * @param note the question itself
 * @param measureId the measure
 * @param number its official number
 * @param title its name
 * @param fiscalYear its year
 * @param assignmentId the part that the question is about
 * @param division whose part that is
 */
public record AskedQuestion(
        NoteView note,
        long measureId,
        int number,
        String title,
        int fiscalYear,
        long assignmentId,
        Bilingual division) {}
