package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why, and how urgently, management has to look at an indicator.
 *
 * @param severity the worst that its reasons amount to
 * @param reasons at least one
 * @param boundaries the scores asked for by ratings that it fell below, in the order in which it lost them: highest first
 */
public record Concern(Severity severity, Set<ConcernReason> reasons, List<BigDecimal> boundaries) {

    public Concern {
        reasons = Set.copyOf(reasons);
        boundaries = List.copyOf(boundaries);
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
