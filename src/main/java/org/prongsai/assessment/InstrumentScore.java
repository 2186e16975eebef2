package org.prongsai.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An instrument's score in a year: the mean of its indicators.
 *
 * @param instrument the instrument
 * @param score 0 to 100, to be rounded only for display; null where an indicator's score is missing
 */
public record InstrumentScore(
        Instrument instrument, @Nullable BigDecimal score) {}
