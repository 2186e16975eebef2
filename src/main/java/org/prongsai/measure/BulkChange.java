package org.prongsai.measure;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.Sha256;
import org.prongsai.shared.ThaiText;

/**
 * The same for several parts; what is null stays as each of them has it.
 *
 * @param status new status
 * @param outcome new outcome
 * @param obstacle new obstacle
 * @param evidence address of a web page that proves all of them
 * @param file a file that does, kept once for all of them; there may be an address or a file
 */
public record BulkChange(
        @Nullable AssignmentStatus status,
        @Nullable String outcome,
        @Nullable String obstacle,
        @Nullable String evidence,
        @Nullable IncomingFile file) {

    public BulkChange {
        outcome = said(outcome);
        obstacle = said(obstacle);
        evidence = said(evidence);
    }

    /** Without a file. */
    public BulkChange(
            @Nullable AssignmentStatus status,
            @Nullable String outcome,
            @Nullable String obstacle,
            @Nullable String evidence) {
        this(status, outcome, obstacle, evidence, null);
    }

    /** Only another status, as one tap on a card says it. */
    public static BulkChange to(AssignmentStatus status) {
        return new BulkChange(status, null, null, null);
    }

    private static @Nullable String said(@Nullable String text) {
        var trimmed = text == null ? "" : ThaiText.trimmed(text);
        return trimmed.isEmpty() ? null : trimmed;
    }

    public boolean isEmpty() {
        return Stream.of(status, outcome, obstacle, evidence, file).allMatch(Objects::isNull);
    }

    /** Nothing about progress, so that what others report meanwhile is no matter. */
    boolean isEvidenceOnly() {
        return status == null && outcome == null && obstacle == null;
    }

    /** Whether it adds evidence. */
    boolean proves() {
        return evidence != null || file != null;
    }

    /** @throws RefusedException where nothing is said, the address is none of the web, or there are address and file */
    void requireSound() {
        if (evidence != null) {
            WebAddress.checked(evidence);
        }
        if (evidence != null && file != null) {
            throw new RefusedException("bulk.refused.twoProofs");
        }
        if (isEmpty()) {
            throw new RefusedException("bulk.refused.nothing");
        }
    }

    /** By which a part that has this evidence already is known; empty where none is added. */
    String hash() {
        if (file != null) {
            return file.hash();
        }
        return evidence == null ? "" : Sha256.of(WebAddress.completed(evidence));
    }

    /** The evidence that it adds to a part. */
    Evidence proof(EvidencePlace place, String by, Instant at) {
        return file != null
                ? Evidence.file(place, file, by, at)
                : Evidence.page(place, Objects.requireNonNull(evidence), "", by, at);
    }

    /** What it means for a part of which the person saw this version. */
    StatusChange on(Assignment part, int version) {
        var state = part.state();
        return new StatusChange(
                state.id(),
                version,
                status == null ? state.status() : status,
                outcome == null ? state.outcome() : outcome,
                obstacle == null ? state.obstacle() : obstacle);
    }
}
