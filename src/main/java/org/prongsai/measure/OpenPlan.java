package org.prongsai.measure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A measure and its parts as stored, read in one statement. */
record OpenPlan(Measure measure, List<PlannedPart> parts) {

    /** @param rows the measure beside each of its parts, more than once where it has several links */
    static Optional<OpenPlan> of(List<PlannedPart> rows) {
        return rows.stream()
                .findFirst()
                .map(first -> new OpenPlan(
                        first.measure(),
                        rows.stream()
                                .filter(row -> row.part() != null)
                                .distinct()
                                .toList()));
    }

    List<Assignment> assignments() {
        return parts.stream().map(PlannedPart::part).filter(Objects::nonNull).toList();
    }

    MeasureDefinition definition() {
        return measure.definition().carriedOutBy(lead(), divisionIds(Duty.SUPPORTING));
    }

    private @Nullable Long lead() {
        return divisionIds(Duty.LEAD).stream().findFirst().orElse(null);
    }

    private Set<Long> divisionIds(Duty duty) {
        return assignments().stream()
                .filter(part -> part.duty() == duty)
                .map(Assignment::divisionId)
                .collect(Collectors.toSet());
    }

    MeasurePlan toView() {
        var reported = parts.stream()
                .filter(PlannedPart::isReported)
                .flatMap(row -> Optional.ofNullable(row.part()).stream())
                .map(Assignment::divisionId)
                .collect(Collectors.toSet());
        return new MeasurePlan(
                measure.id(),
                measure.version(),
                definition(),
                measure.retirement().reason(),
                measure.retirement().draft(),
                reported);
    }
}
