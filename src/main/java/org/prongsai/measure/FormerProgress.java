package org.prongsai.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All that a change of progress replaces, so that it can be put back as it was. */
record FormerProgress(
        AssignmentStatus status,
        String outcome,
        String obstacle,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        boolean imported) {}
