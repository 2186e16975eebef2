package org.prongsai.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.StoredFile;

/**
 * Lets a person take back what she has just changed. It holds what stood there before, and stays on the server: only
 * this package makes tickets, and a browser neither sees nor sends one, so nobody can forge what is put back.
 */
public final class UndoTicket {

    /** How long a change can be taken back. */
    public static final Duration TIME = Duration.ofSeconds(15);

    /** A click in the last second may arrive this much later. */
    private static final Duration NETWORK = Duration.ofSeconds(5);

    private final String by;
    private final Instant at;
    private final List<Change> changes;

    UndoTicket(String by, Instant at, List<Change> changes) {
        this.by = by;
        this.at = at;
        this.changes = List.copyOf(changes);
    }

    /**
     * A part that was changed.
     *
     * @param version what the change made it
     * @param former what it replaced
     * @param evidence the proof that it added, null where it added none
     */
    record Change(
            long assignmentId,
            int version,
            FormerProgress former,
            @Nullable AddedEvidence evidence) {}

    /**
     * A proof that was added.
     *
     * @param file where it is a file, what all proofs of this ticket share
     */
    record AddedEvidence(long id, String name, @Nullable StoredFile file) {

        static AddedEvidence of(Evidence proof) {
            return new AddedEvidence(proof.id(), proof.name(), proof.file());
        }
    }

    /** How many parts were changed; without any there is nothing to take back. */
    public int size() {
        return changes.size();
    }

    boolean isOf(String username) {
        return by.equals(username);
    }

    boolean isOver(Instant now) {
        return now.isAfter(at.plus(TIME).plus(NETWORK));
    }

    List<Change> changes() {
        return changes;
    }

    List<AddedEvidence> added() {
        return changes.stream().map(Change::evidence).filter(Objects::nonNull).toList();
    }

    /** The file that was added, kept once for all parts. */
    Optional<StoredFile> file() {
        return added().stream()
                .map(AddedEvidence::file)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
