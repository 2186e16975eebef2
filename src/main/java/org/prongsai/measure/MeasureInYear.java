package org.prongsai.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A measure in one of the years through which it is carried on.
 *
 * @param id the measure of that year
 * @param year Buddhist fiscal year
 * @param number its number in that year
 * @param overall status of the whole measure by {@link OverallStatus}
 */
public record MeasureInYear(long id, int year, int number, AssignmentStatus overall) {

    /** One of the statuses that the parts of a measure have; null where it has no parts. */
    record PartStatus(
            long id, int year, int number, @Nullable AssignmentStatus status) {}

    static List<MeasureInYear> of(List<PartStatus> statuses) {
        return statuses.stream()
                .collect(Collectors.groupingBy(PartStatus::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(MeasureInYear::whole)
                .toList();
    }

    private static MeasureInYear whole(List<PartStatus> parts) {
        var any = parts.getFirst();
        var statuses =
                parts.stream().map(PartStatus::status).filter(Objects::nonNull).toList();
        return new MeasureInYear(any.id(), any.year(), any.number(), OverallStatus.of(statuses));
    }
}
