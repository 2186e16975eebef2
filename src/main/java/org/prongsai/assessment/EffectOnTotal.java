package org.prongsai.assessment;

import java.math.BigDecimal;
import java.math.MathContext;

/** What the change of one indicator does to the total: difference / indicators of the instrument × weight. */
final class EffectOnTotal {

    private EffectOnTotal() {}

    /**
     * Effect in points of the total.
     *
     * @param difference change of the indicator in points
     * @param instrument its instrument
     * @param indicators how many indicators share that instrument
     */
    static BigDecimal of(BigDecimal difference, Instrument instrument, int indicators) {
        return difference.multiply(instrument.weight()).divide(BigDecimal.valueOf(indicators), MathContext.DECIMAL128);
    }
}
