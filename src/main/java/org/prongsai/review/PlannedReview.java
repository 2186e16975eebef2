package org.prongsai.review;

import java.time.LocalDate;
import org.prongsai.assessment.IndicatorKey;

/**
 * A decline on which management has asked for something that is not closed yet, of whatever year.
 *
 * @param decline the decline
 * @param due until when it is asked for
 * @param overdue whether that day has passed
 */
public record PlannedReview(IndicatorKey decline, LocalDate due, boolean overdue) {}
