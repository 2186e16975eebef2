package org.prongsai.measure;

import org.prongsai.shared.RefusedException;

/**
 * Where the next evidence of a part goes.
 *
 * @param part the part
 * @param measure its measure
 * @param count how much evidence there is
 * @param last the highest ordinal given out, 0 where there is none
 */
record EvidencePlace(Assignment part, Measure measure, long count, int last) {

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
