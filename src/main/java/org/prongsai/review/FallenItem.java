package org.prongsai.review;

import java.math.BigDecimal;

/**
 * A question or item that lost points.
 *
 * @param code as officially written
 * @param earlier score of the year before
 * @param later score of the year that fell
 */
public record FallenItem(String code, BigDecimal earlier, BigDecimal later) {

    public BigDecimal lost() {
        return earlier.subtract(later);
    }
}
