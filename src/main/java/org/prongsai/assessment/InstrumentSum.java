package org.prongsai.assessment;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What the indicators of an instrument add up to. The sum is exact; their mean often is not (271.61 / 3), so it is taken
 * only at the end.
 *
 * @param instrument the instrument
 * @param sum sum of its indicators
 * @param count number of its indicators, at least 1
 */
record InstrumentSum(Instrument instrument, BigDecimal sum, int count) {

    /** The instrument's score, in 34 digits: whether it reaches a limit is decided correctly. */
    BigDecimal mean() {
        return sum.divide(divisor(), MathContext.DECIMAL128);
    }

    boolean reaches(BigDecimal score) {
        return sum.compareTo(score.multiply(divisor())) >= 0;
    }

    BigDecimal divisor() {
        return BigDecimal.valueOf(count);
    }
}
