package org.prongsai.review;

import org.prongsai.assessment.IndicatorKey;

/**
 * Everything that planning says, in one step.
 *
 * @param decline the year that fell, and its indicator
 * @param version version of the review that the person saw
 * @param plan what is to be done
 * @param measure by which measure of the next fiscal year
 */
public record PlanRequest(IndicatorKey decline, int version, ActionPlan plan, MeasureChoice measure) {

    /** The same, by somebody who has seen this version as well. */
    public PlanRequest onTopOf(int seen) {
        return new PlanRequest(decline, seen, plan, measure);
    }
}
