package org.prongsai.measure;

import org.prongsai.fiscalyear.YearState;
import org.prongsai.shared.RefusedException;

/**
 * A part to be written, and where the next evidence of it goes.
 *
 * @param part the part
 * @param measure its measure
 * @param state where its year stands
 * @param count how much evidence there is
 * @param last the highest ordinal given out, 0 where there is none
 */
record EvidencePlace(Assignment part, Measure measure, YearState state, long count, int last) {

    /** @throws RefusedException unless the fiscal year takes changes of status, and the measure is not retired */
    void requireOpenYear() {
        measure.requireOpen(state);
    }

    int next() {
        return last + 1;
    }

    /** @throws RefusedException where there is as much as there may be */
    void requireRoom() {
        if (count >= EvidenceService.MOST) {
            throw new RefusedException("evidence.refused.full", EvidenceService.MOST);
        }
    }
}
