package org.prongsai.assessment;

import java.math.BigDecimal;

/**
 * A difference that a report prints otherwise than its scores make it.
 *
 * @param year Buddhist fiscal year
 * @param indicator official number of the indicator
 * @param earlierYear year that it is compared with
 * @param printed points as printed
 * @param computed points between the two stored scores
 */
public record Disagreement(int year, int indicator, int earlierYear, BigDecimal printed, BigDecimal computed) {

    IndicatorKey key() {
        return new IndicatorKey(year, indicator);
    }
}
