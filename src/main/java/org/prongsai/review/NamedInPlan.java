package org.prongsai.review;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.YearState;

/**
 * A review that is to be planned, beside what the plan names.
 *
 * @param division whether the division is there
 * @param nextYear where the next fiscal year stands; null where it is not kept
 * @param measure whether the measure is in the plan of the next year
 * @param addressed numbers of the indicators that the measure addresses
 */
record NamedInPlan(
        DeclineReview review, boolean division, @Nullable YearState nextYear, boolean measure, Set<Integer> addressed) {

    /** @param rows at least one */
    static NamedInPlan of(List<PlanningRow> rows) {
        var first = rows.getFirst();
        return new NamedInPlan(
                first.review(),
                first.division() != null,
                first.nextYear(),
                first.measure() != null,
                rows.stream()
                        .map(PlanningRow::indicator)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
