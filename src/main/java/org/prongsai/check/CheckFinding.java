package org.prongsai.check;

import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Disagreement;
import org.prongsai.measure.WeakSpot;

/**
 * One thing to mend; which of the parts is there follows from the kind.
 *
 * @param kind what is wrong
 * @param number of the measure, of the missing measure, or of the indicator
 * @param spot where it is among the measures, null for a missing number or a difference
 * @param disagreement the printed difference that is wrong, null for all else
 * @param mendable whether the acting person is who can mend it
 */
public record CheckFinding(
        CheckKind kind,
        int number,
        @Nullable WeakSpot spot,
        @Nullable Disagreement disagreement,
        boolean mendable) {

    static CheckFinding at(CheckKind kind, WeakSpot spot, boolean mendable) {
        return new CheckFinding(kind, spot.number(), spot, null, mendable);
    }

    static CheckFinding missing(int number, boolean mendable) {
        return new CheckFinding(CheckKind.NUMBERING_GAP, number, null, null, mendable);
    }

    static CheckFinding disagrees(Disagreement disagreement, boolean mendable) {
        return new CheckFinding(CheckKind.DIFFERENCE_DISAGREES, disagreement.indicator(), null, disagreement, mendable);
    }
}
