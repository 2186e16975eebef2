package org.prongsai.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows: how it came out, and what is being done.
 *
 * @param scoredYears years that have scores, latest first
 * @param outcome the two years that are looked at; null where no scores are stored at all
 * @param work the running year
 */
public record Dashboard(List<Integer> scoredYears, @Nullable Outcome outcome, Work work) {}
