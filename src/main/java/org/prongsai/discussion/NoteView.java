package org.prongsai.discussion;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as a reader sees it.
 *
 * @param id identifier
 * @param version to be handed back with what is done to it
 * @param author name of who wrote it
 * @param writtenAt when
 * @param text plain text, empty where it was deleted
 * @param mentions whom it is meant for
 * @param question where the question stands, null where nothing is asked
 * @param answer the answer, null where there is none
 * @param deleted whether its author took it back
 * @param mayAnswer whether the reader may answer it now
 * @param mayWithdraw whether the reader may withdraw the question now
 * @param mayDelete whether the reader may delete it now
 */
public record NoteView(
        UUID id,
        int version,
        String author,
        Instant writtenAt,
        String text,
        Mentions mentions,
        @Nullable QuestionState question,
        @Nullable AnswerView answer,
        boolean deleted,
        boolean mayAnswer,
        boolean mayWithdraw,
        boolean mayDelete) {}
