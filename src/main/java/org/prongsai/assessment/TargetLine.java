package org.prongsai.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a year and what is aimed at.
 *
 * @param indicator the indicator
 * @param score the target; null where there is none
 * @param version to be handed back by whoever changes it; null where there never was one
 */
public record TargetLine(
        Indicator indicator,
        @Nullable BigDecimal score,
        @Nullable Integer version) {}
