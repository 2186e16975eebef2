package org.prongsai.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.shared.Bilingual;

/**
 * What a division has to do about a decline.
 *
 * @param decline the year that fell, and its indicator
 * @param indicator name of the indicator
 * @param division who has to act
 * @param due until when
 * @param overdue whether that day has passed
 * @param decision what was decided; null for readers whom it does not concern
 */
public record ReviewTask(
        IndicatorKey decline,
        Bilingual indicator,
        @Nullable Bilingual division,
        LocalDate due,
        boolean overdue,
        @Nullable Decision decision) {}
