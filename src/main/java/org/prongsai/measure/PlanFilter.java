package org.prongsai.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which measures of a plan are listed.
 *
 * @param year Buddhist fiscal year
 * @param retired whether those that are out of force are listed too
 * @param changedSince only those whose plan was changed since, null for all
 */
public record PlanFilter(
        int year, boolean retired, @Nullable Instant changedSince) {}
