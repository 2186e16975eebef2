package org.prongsai.measure;

import org.jspecify.annotations.Nullable;

/** A measure beside one of its parts, null where it has none, and the number of proofs and notes of that part. */
record PlannedPart(Measure measure, @Nullable Assignment part, long attached) {

    /** Whether a division, or a paper, has reported here, or somebody has said something, so that the part must not be lost. */
    boolean isReported() {
        return part != null && (attached > 0 || !part.isBlank());
    }
}
