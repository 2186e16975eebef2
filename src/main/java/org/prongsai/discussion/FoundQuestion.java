package org.prongsai.discussion;

import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.security.Access;
import org.prongsai.shared.Bilingual;

/** A line of a list of questions, as one statement reads it. */
record FoundQuestion(
        Note note,
        @Nullable String author,
        @Nullable String answerer,
        long measureId,
        int number,
        String title,
        int fiscalYear,
        YearState yearState,
        boolean retired,
        long assignmentId,
        long divisionId,
        Bilingual division,
        long own) {

    AskedQuestion toView(Access access) {
        var place = new Place(assignmentId, divisionId, fiscalYear, yearState == YearState.CLOSED, retired, own);
        return new AskedQuestion(
                note.toView(author, answerer, new Standing(access, place)),
                measureId,
                number,
                title,
                fiscalYear,
                assignmentId,
                division);
    }
}
