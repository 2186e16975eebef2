package org.prongsai.assessment;

import java.math.BigDecimal;

/**
 * The change of a score as a published report prints it, right or wrong.
 *
 * @param year Buddhist fiscal year
 * @param indicator official number of the indicator
 * @param earlierYear year that it is compared with
 * @param points negative where the report says that the score fell
 */
public record NewDifference(int year, int indicator, int earlierYear, BigDecimal points) {

    public IndicatorKey key() {
        return new IndicatorKey(year, indicator);
    }
}
