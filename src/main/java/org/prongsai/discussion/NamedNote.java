package org.prongsai.discussion;

import org.jspecify.annotations.Nullable;

/** A note with the names of its people, null where the account is gone. */
record NamedNote(
        Note note, @Nullable String author, @Nullable String answerer) {

    NoteView toView(Standing reader) {
        return note.toView(author, answerer, reader);
    }
}
