package org.prongsai.measure;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;

/**
 * The same for several parts; what is null stays as each of them has it.
 *
 * @param status new status
 * @param outcome new outcome
 * @param obstacle new obstacle
 * @param evidence address of a web page that proves all of them
 */
public record BulkChange(
        @Nullable AssignmentStatus status,
        @Nullable String outcome,
        @Nullable String obstacle,
        @Nullable String evidence) {

    public BulkChange {
        outcome = said(outcome);
        obstacle = said(obstacle);
        evidence = said(evidence);
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
        return Stream.of(status, outcome, obstacle, evidence).allMatch(said -> said == null);
    }

    /** Nothing about progress, so that what others report meanwhile is no matter. */
    boolean isEvidenceOnly() {
        return status == null && outcome == null && obstacle == null;
    }

    /** @throws RefusedException where nothing is said, or the address is none of the web */
    void requireSound() {
        if (evidence != null) {
            WebAddress.checked(evidence);
        }
        requireSomething();
    }

    private void requireSomething() {
        if (isEmpty()) {
            throw new RefusedException("bulk.refused.nothing");
        }
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
