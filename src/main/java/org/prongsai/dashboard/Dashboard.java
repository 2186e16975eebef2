package org.prongsai.dashboard;

import java.util.List;
import java.util.Map;
import org.prongsai.assessment.YearComparison;
import org.prongsai.measure.DivisionProgress;

/**
 * What the first page shows.
 *
 * @param scoredYears years that have scores, latest first
 * @param comparison the two years
 * @param coverage number of the later year's measures by indicator; indicators without any are missing
 * @param progress every division's progress in the later year
 */
public record Dashboard(
        List<Integer> scoredYears,
        YearComparison comparison,
        Map<Integer, Long> coverage,
        List<DivisionProgress> progress) {

    /** Number of measures of the later year that answer to an indicator. */
    public long measuresFor(int indicator) {
        return coverage.getOrDefault(indicator, 0L);
    }

    public int laterYear() {
        return comparison.later().year();
    }

    public int earlierYear() {
        return comparison.earlier().year();
    }
}
