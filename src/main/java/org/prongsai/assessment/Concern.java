package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why, and how urgently, management has to look at an indicator.
 *
 * @param severity the worst that its reasons amount to
 * @param reasons at least one
 * @param boundary the lowest score asked for by a rating that it fell below; null where it fell below none
 */
public record Concern(
        Severity severity,
        Set<ConcernReason> reasons,
        @Nullable BigDecimal boundary) {

    public Concern {
        reasons = Set.copyOf(reasons);
    }

    /** Whether it fell, rather than stood still too low. */
    public boolean isDecline() {
        return !reasons.contains(ConcernReason.STANDING_STILL);
    }

    /** The reasons in the order in which they are told. */
    public Set<ConcernReason> inOrder() {
        return EnumSet.copyOf(reasons);
    }
}
