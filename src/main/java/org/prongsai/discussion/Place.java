package org.prongsai.discussion;

import org.prongsai.shared.RefusedException;

/**
 * Where a note stands: a division's part of a measure, as the acting person meets it.
 *
 * @param assignmentId the part
 * @param divisionId whose part it is
 * @param fiscalYear year of the measure
 * @param closed whether that year is
 * @param retired whether the measure is
 * @param own number of divisions headed by the acting person that take part in the measure
 */
record Place(long assignmentId, long divisionId, int fiscalYear, boolean closed, boolean retired, long own) {

    boolean isLocked() {
        return retired || closed;
    }

    /** @throws RefusedException where the measure is retired, or the fiscal year closed and so locked for everyone */
    void requireUnlocked() {
        if (retired) {
            throw new RefusedException("discussion.refused.retired");
        }
        if (isLocked()) {
            throw new RefusedException("measure.refused.year", fiscalYear);
        }
    }
}
