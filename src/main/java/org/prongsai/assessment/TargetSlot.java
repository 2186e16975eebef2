package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a year may have a target, with the one that is stored, and how many scores the year has. */
record TargetSlot(Indicator indicator, @Nullable Target target, long scores) {

    @Nullable
    BigDecimal score() {
        return target == null ? null : target.score();
    }

    boolean says(@Nullable BigDecimal other) {
        var stored = score();
        return stored == null || other == null ? Objects.equals(stored, other) : stored.compareTo(other) == 0;
    }

    TargetLine toLine() {
        return new TargetLine(indicator, score(), target == null ? null : target.version());
    }
}
