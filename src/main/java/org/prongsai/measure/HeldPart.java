package org.prongsai.measure;

import org.jspecify.annotations.Nullable;

/** A row of a {@link PlannedPart}, and where its year stands. */
record HeldPart(Measure measure, @Nullable Assignment part, long attached, String year) {

    PlannedPart planned() {
        return new PlannedPart(measure, part, attached);
    }
}
