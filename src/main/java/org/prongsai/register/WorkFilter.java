package org.prongsai.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which of a head's own parts are wanted.
 *
 * @param year fiscal year
 * @param division one of her divisions, null for all of them
 * @param changedSince only what has changed since this moment, in the part or in its plan; null for all
 */
public record WorkFilter(
        int year, @Nullable Long division, @Nullable Instant changedSince) {}
