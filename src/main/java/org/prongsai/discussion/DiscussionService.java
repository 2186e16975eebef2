package org.prongsai.discussion;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.FieldChange;
import org.prongsai.security.Access;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes on a division's part of a measure: everyone signed in reads them; those who supervise and the heads of divisions
 * that take part in the measure write them, as long as the year is not closed.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DiscussionService {

    /** Letters of a note or an answer. */
    public static final int LONGEST_TEXT = 4_000;

    private static final String WRITERS = "hasAnyRole('ADMIN', 'MANAGEMENT', 'DIVISION_HEAD')";

    private final Notes notes;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    DiscussionService(Notes notes, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.notes = notes;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest notes on a part, as many as wanted, the newest last. */
    public PartDiscussion of(long assignmentId, int most) {
        var access = currentUser.access();
        var reader = new Standing(access, notes.place(assignmentId, access));
        var latest = notes.latest(assignmentId, most + 1);
        var shown = latest.stream().limit(most).map(named -> named.toView(reader));
        var count = notes.count(assignmentId);
        return new PartDiscussion(
                shown.toList().reversed(), latest.size() > most, reader.mayWrite(), count.notes(), count.open());
    }

    /**
     * Adds a note. A question that mentions nobody goes to the division whose part it is about.
     *
     * @throws org.springframework.security.access.AccessDeniedException for a head who takes no part in the measure
     * @throws RefusedException where the year is closed, the text is missing or too long, who is mentioned is unknown, or a
     *     question is for nobody but who asks it
     */
    @PreAuthorize(WRITERS)
    @Transactional
    public void write(NewNote written) {
        var access = currentUser.access();
        var place = notes.heldPlace(written.assignmentId(), written.mentions(), access);
        new Standing(access, place).requireTakingPart();
        var note = new Note(written, addressees(written, place, access), access.username(), now());
        notes.add(note);
        audit.record(AuditAction.CREATED, note.audited(place.divisionId()), note.asWritten());
    }

    private static Mentions addressees(NewNote written, Place place, Access access) {
        if (!written.asks()) {
            return written.mentions();
        }
        var addressees = written.mentions().isEmpty() ? Mentions.ofDivision(place.divisionId()) : written.mentions();
        if (addressees.areOnly(access)) {
            throw new RefusedException("discussion.refused.nobody");
        }
        return addressees;
    }

    /**
     * Answers a question, which is then no longer open.
     *
     * @throws org.springframework.security.access.AccessDeniedException for who may neither write here nor is asked
     * @throws RefusedException where somebody else settled it, the year is closed, or the text is missing or too long
     */
    @PreAuthorize(WRITERS)
    @Transactional
    public void answer(UUID questionId, String text) {
        change(questionId, found -> {
            found.standing().requireAsked(found.note());
            return found.note().answer(text, currentUser.username(), now());
        });
    }

    /**
     * Takes a question back that nobody has answered; only who asked it and administrators may.
     *
     * @throws RefusedException where it is settled, or the year is closed
     */
    @PreAuthorize(WRITERS)
    @Transactional
    public void withdraw(UUID questionId) {
        change(questionId, found -> {
            found.standing().requireAskerOrAdministrator(found.note());
            return found.note().withdraw();
        });
    }

    /**
     * Deletes one's own note; that there was one stays to be seen.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException where it was answered in between
     * @throws RefusedException where it is deleted already, or the year is closed
     */
    @PreAuthorize(WRITERS)
    @Transactional
    public void delete(UUID noteId, int version) {
        change(noteId, found -> {
            found.standing().requireAuthor(found.note());
            found.note().requireVersion(version);
            return found.note().delete(now());
        });
    }

    private void change(UUID noteId, Function<Found, List<FieldChange>> work) {
        var access = currentUser.access();
        var placed = notes.heldNote(noteId, access);
        var changes = work.apply(new Found(placed.note(), placed.standing(access)));
        audit.record(AuditAction.CHANGED, placed.note().audited(placed.divisionId()), changes);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private record Found(Note note, Standing standing) {}
}
