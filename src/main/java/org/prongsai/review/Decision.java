package org.prongsai.review;

import org.jspecify.annotations.Nullable;

/**
 * What management has decided, for those whom it concerns.
 *
 * @param plan what is to be done, null before that is planned
 * @param plannedBy name of who planned it, null before that
 * @param measure by which measure of the next fiscal year, null before that is planned
 * @param reason why it was set aside, null where it is not
 */
public record Decision(
        @Nullable ActionPlan plan,
        @Nullable String plannedBy,
        @Nullable LinkedMeasure measure,
        @Nullable String reason) {

    static final Decision NONE = new Decision(null, null, null, null);
}
