package org.prongsai.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Progress of one division's part of a measure, as stored.
 *
 * @param id the part
 * @param version to be handed back with the next change
 * @param status how far it is
 * @param outcome what came of it, empty where nothing was reported
 * @param obstacle what stood in the way, empty where nothing was reported
 * @param changedBy username of who reported last, null where nobody has
 * @param changedAt when that was
 */
public record AssignmentState(
        long id,
        int version,
        AssignmentStatus status,
        String outcome,
        String obstacle,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
