package org.prongsai.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A measure as it comes from outside, with what each division reported on it.
 *
 * @param definition what is planned
 * @param results what was reported, by division; none for a mere plan
 * @param replacing divisions whose own report gives way to what comes from outside, as somebody decided for each
 */
public record PlannedMeasure(MeasureDefinition definition, Map<Long, Result> results, Set<Long> replacing) {

    public PlannedMeasure {
        results = Map.copyOf(results);
        replacing = Set.copyOf(replacing);
    }

    /** One that leaves every own report as it is. */
    public PlannedMeasure(MeasureDefinition definition, Map<Long, Result> results) {
        this(definition, results, Set.of());
    }

    public PlannedMeasure replacing(Set<Long> divisionIds) {
        return new PlannedMeasure(definition, results, divisionIds);
    }

    /** Whether a part takes what comes from outside. */
    boolean fills(Assignment part) {
        return part.isUntouched() || replacing.contains(part.divisionId());
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

        /**
         * What is to be recorded where this is recorded already. A paper has no place for what stood in the way, which is internal, and
         * ticks nothing where divisions of one measure are not equally far; neither takes back what is known.
         */
        Result beside(AssignmentStatus recorded, String recordedOutcome, String recordedObstacle) {
            var saysNoMore = switch (status) {
                case NOT_STARTED -> recorded != AssignmentStatus.NOT_STARTED;
                case UNABLE ->
                    recorded == AssignmentStatus.UNABLE && (obstacle.isEmpty() || obstacle.equals(recordedOutcome));
                case IN_PROGRESS, COMPLETED -> false;
            };
            return saysNoMore ? new Result(recorded, recordedOutcome, recordedObstacle, evidence) : this;
        }
    }
}
