package org.prongsai.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Something that somebody said about a division's part, with the answer where it was a question. */
@Entity
class Note {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private long assignmentId;
    private String author;
    private Instant writtenAt;
    private String text;
    private String mentions;

    @Enumerated(EnumType.STRING)
    private @Nullable QuestionState question;

    private String answer = "";
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable Instant deletedAt;

    @Version
    private int version;

    protected Note() {}

    /** @throws RefusedException where the text is missing or too long, or too many are mentioned */
    Note(NewNote note, Mentions mentions, String author, Instant at) {
        mentions.requireFew();
        this.assignmentId = note.assignmentId();
        this.text = fitting(note.text());
        this.mentions = mentions.written();
        this.question = note.asks() ? QuestionState.OPEN : null;
        this.author = author;
        this.writtenAt = at;
    }

    private static String fitting(String typed) {
        var text = ThaiText.trimmed(typed);
        if (text.isEmpty()) {
            throw new RefusedException("discussion.refused.empty");
        }
        if (text.length() > DiscussionService.LONGEST_TEXT) {
            throw RefusedException.beyond("discussion.refused.length", DiscussionService.LONGEST_TEXT);
        }
        return text;
    }

    List<FieldChange> asWritten() {
        return List.of(
                FieldChange.of("note", null, text),
                FieldChange.of("mentions", null, mentions.strip()),
                FieldChange.of("question", null, question));
    }

    /** @throws RefusedException where the question is not open any more, or the text is missing or too long */
    List<FieldChange> answer(String typed, String by, Instant at) {
        requireOpen();
        answer = fitting(typed);
        answeredBy = by;
        answeredAt = at;
        return List.of(settle(QuestionState.ANSWERED), FieldChange.of("answer", null, answer));
    }

    /** @throws RefusedException where the question is not open any more */
    List<FieldChange> withdraw() {
        requireOpen();
        return List.of(settle(QuestionState.WITHDRAWN));
    }

    private void requireOpen() {
        if (question != QuestionState.OPEN) {
            throw new RefusedException("discussion.refused.settled");
        }
    }

    private FieldChange settle(QuestionState next) {
        var change = FieldChange.of("question", question, next);
        question = next;
        return change;
    }

    /**
     * Takes the text away and leaves the mark that something stood here; an open question is withdrawn by it.
     *
     * @throws RefusedException where it is deleted already
     */
    List<FieldChange> delete(Instant at) {
        if (isDeleted()) {
            throw new RefusedException("discussion.refused.gone");
        }
        var removed = FieldChange.of("note", text, null);
        text = "";
        deletedAt = at;
        return question == QuestionState.OPEN ? List.of(removed, settle(QuestionState.WITHDRAWN)) : List.of(removed);
    }

    /** @throws ObjectOptimisticLockingFailureException where the caller saw an older version */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new ObjectOptimisticLockingFailureException(Note.class, id());
        }
    }

    AuditedObject audited(long divisionId) {
        return AuditedObject.of("note", id(), divisionId);
    }

    boolean isOpen() {
        return question == QuestionState.OPEN;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    boolean isBy(String username) {
        return author.equals(username);
    }

    Mentions mentions() {
        return Mentions.read(mentions);
    }

    /**
     * @param authorName name shown of the author, null once the account is gone
     * @param answererName name shown of who answered, null where nobody has or the account is gone
     */
    NoteView toView(@Nullable String authorName, @Nullable String answererName, Standing reader) {
        return new NoteView(
                id(),
                version,
                authorName == null ? author : authorName,
                writtenAt,
                text,
                mentions(),
                question,
                answeredBy == null || answeredAt == null
                        ? null
                        : new AnswerView(answer, answererName == null ? answeredBy : answererName, answeredAt),
                isDeleted(),
                reader.mayAnswer(this),
                reader.mayWithdraw(this),
                reader.mayDelete(this));
    }

    UUID id() {
        return Objects.requireNonNull(id, "not stored yet");
    }
}
