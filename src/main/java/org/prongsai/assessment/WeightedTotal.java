package org.prongsai.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;

/**
 * Total of an assessment: each instrument's mean by its weight, so 0.30 IIT + 0.30 EIT + 0.40 OIT where the framework
 * says so. Kept as a fraction, since a mean of three indicators rounded on the way could miss a limit that the total
 * reaches exactly.
 */
record WeightedTotal(BigDecimal numerator, BigDecimal denominator) {

    static WeightedTotal of(Collection<InstrumentSum> sums) {
        var denominator = sums.stream().map(InstrumentSum::divisor).reduce(BigDecimal.ONE, BigDecimal::multiply);
        var numerator = sums.stream()
                .map(each -> each.instrument()
                        .weight()
                        .multiply(each.sum())
                        .multiply(denominator.divideToIntegralValue(each.divisor())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new WeightedTotal(numerator, denominator);
    }

    /** The total in points, in 34 digits: whether it reaches a limit is decided correctly. */
    BigDecimal value() {
        return numerator.divide(denominator, MathContext.DECIMAL128);
    }

    /** How much is missing to a total, times {@link #denominator()}; negative where it is exceeded. */
    BigDecimal missingTo(BigDecimal total) {
        return total.multiply(denominator).subtract(numerator);
    }
}
