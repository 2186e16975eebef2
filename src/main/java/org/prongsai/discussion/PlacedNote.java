package org.prongsai.discussion;

import org.prongsai.security.Access;

/** A note with the place where it stands, as one statement reads them. */
record PlacedNote(
        Note note, long assignmentId, long divisionId, int fiscalYear, boolean closed, boolean retired, long own) {

    Standing standing(Access access) {
        return new Standing(access, new Place(assignmentId, divisionId, fiscalYear, closed, retired, own));
    }
}
