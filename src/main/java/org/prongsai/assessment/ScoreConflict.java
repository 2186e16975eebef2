package org.prongsai.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that somebody else has changed since it was read.
 *
 * @param cell which one
 * @param stored what is stored now, null for none
 * @param storedVersion its version, null where there is none
 * @param mine what it was to become, null for none
 */
public record ScoreConflict(
        ScoreCell cell,
        @Nullable BigDecimal stored,
        @Nullable Integer storedVersion,
        @Nullable BigDecimal mine) {}
