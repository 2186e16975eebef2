package org.prongsai.measure;

import org.jspecify.annotations.Nullable;

/** Who takes part in a measure: how many, the lead, and the others as identifiers with spaces between them. */
record PartSummary(
        long measureId,
        long divisions,
        @Nullable Long lead,
        @Nullable String supporting) {

    static final PartSummary NOBODY = new PartSummary(0, 0, null, null);
}
