package org.prongsai.dashboard;

import java.util.List;
import java.util.function.ToLongFunction;
import org.prongsai.measure.DivisionProgress;
import org.prongsai.measure.DueMeasure;
import org.prongsai.review.CoverageFigures;

/**
 * What is being done in the running year.
 *
 * @param coverage what its measures address
 * @param progress every division's progress
 * @param dueNext the measures that are due next, the soonest first
 */
public record Work(CoverageFigures coverage, List<DivisionProgress> progress, List<DueMeasure> dueNext) {

    public int year() {
        return coverage.year();
    }

    /** Of all divisions. */
    public long sum(ToLongFunction<DivisionProgress> figure) {
        return progress.stream().mapToLong(figure).sum();
    }
}
