package org.prongsai.measure;

import org.jspecify.annotations.Nullable;

/** A measure beside one of its parts, null where it has none, and the number of proofs of that part. */
record PlannedPart(Measure measure, @Nullable Assignment part, long evidence) {

    /** Whether a division, or a paper, has reported here, so that the part must not be lost. */
    boolean isReported() {
        return part != null && (evidence > 0 || !part.isBlank());
    }
}
