package org.prongsai.assessment;

/** Why management has to look at an indicator; the first three are declines. */
public enum ConcernReason {
    /** It lost more points than a drop may have. */
    POINTS_LOST,
    /** It fell from a score that some rating asks for to below it. */
    BELOW_BOUNDARY,
    /** It had fallen the year before, too. */
    SECOND_DECLINE,
    /** It hardly moved, and is below its target. */
    STANDING_STILL
}
