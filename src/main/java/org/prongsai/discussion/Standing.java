package org.prongsai.discussion;

import org.prongsai.security.Access;
import org.prongsai.security.Role;
import org.springframework.security.access.AccessDeniedException;

/**
 * What a person may do at a place.
 *
 * @param access the person's rights
 * @param place the place
 */
record Standing(Access access, Place place) {

    boolean mayWrite() {
        return !place.isLocked() && takesPart();
    }

    /** Whoever supervises, or heads a division that takes part in the measure. */
    private boolean takesPart() {
        return supervises() || access.has(Role.DIVISION_HEAD) && place.own() > 0;
    }

    private boolean supervises() {
        return access.has(Role.ADMIN) || access.has(Role.MANAGEMENT);
    }

    boolean mayAnswer(Note note) {
        return note.isOpen() && !place.isLocked() && isAsked(note);
    }

    /** A head whom a question mentions may answer it wherever it stands. */
    private boolean isAsked(Note note) {
        return takesPart() || access.has(Role.DIVISION_HEAD) && note.mentions().include(access);
    }

    boolean mayWithdraw(Note note) {
        return note.isOpen() && !place.isLocked() && isAskerOrAdministrator(note);
    }

    private boolean isAskerOrAdministrator(Note note) {
        return note.isBy(access.username()) || access.has(Role.ADMIN);
    }

    boolean mayDelete(Note note) {
        return !note.isDeleted() && !place.isLocked() && note.isBy(access.username());
    }

    void requireTakingPart() {
        require(takesPart());
    }

    void requireAsked(Note note) {
        require(isAsked(note));
    }

    void requireAskerOrAdministrator(Note note) {
        require(isAskerOrAdministrator(note));
    }

    void requireAuthor(Note note) {
        require(note.isBy(access.username()));
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("Not at part " + place.assignmentId());
        }
        place.requireUnlocked();
    }
}
