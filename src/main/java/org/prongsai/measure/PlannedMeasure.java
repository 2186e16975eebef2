package org.prongsai.measure;

import java.util.List;
import java.util.Map;

/**
 * A measure as it comes from outside, with what each division reported on it.
 *
 * @param definition what is planned
 * @param results what was reported, by division; none for a mere plan
 */
public record PlannedMeasure(MeasureDefinition definition, Map<Long, Result> results) {

    public PlannedMeasure {
        results = Map.copyOf(results);
    }

    boolean hasEvidence() {
        return results.values().stream().anyMatch(result -> !result.evidence().isEmpty());
    }

    /**
     * What a division reported.
     *
     * @param status how far it is
     * @param outcome what came of it
     * @param obstacle what stood in the way
     * @param evidence web pages that prove it
     */
    public record Result(AssignmentStatus status, String outcome, String obstacle, List<String> evidence) {

        public Result {
            evidence = evidence.stream().map(WebAddress::completed).distinct().toList();
        }
    }
}
