package org.prongsai.assessment;

import java.math.BigDecimal;

/**
 * How far one indicator would have to rise, in points with two decimals.
 *
 * @param indicator number of the indicator
 * @param by points to gain, rounded up to the next hundredth
 * @param to score to be reached, at most 100
 */
public record Raise(int indicator, BigDecimal by, BigDecimal to) {}
