package org.prongsai.report;

import java.util.Map;
import java.util.Set;

/**
 * What an administrator decided about names that no unit has; one that is in neither is left out.
 *
 * @param meant units that are spelt otherwise, by the name as written
 * @param added names as written that become units
 */
public record UnitDecisions(Map<String, Long> meant, Set<String> added) {

    public static final UnitDecisions NONE = new UnitDecisions(Map.of(), Set.of());

    public UnitDecisions {
        meant = Map.copyOf(meant);
        added = Set.copyOf(added);
    }
}
