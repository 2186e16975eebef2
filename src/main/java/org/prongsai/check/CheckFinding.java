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
 */
public record CheckFinding(
        CheckKind kind,
        int number,
        @Nullable WeakSpot spot,
        @Nullable Disagreement disagreement) {

    static CheckFinding at(CheckKind kind, WeakSpot spot) {
        return new CheckFinding(kind, spot.number(), spot, null);
    }

    static CheckFinding missing(int number) {
        return new CheckFinding(CheckKind.NUMBERING_GAP, number, null, null);
    }

    static CheckFinding disagrees(Disagreement disagreement) {
        return new CheckFinding(CheckKind.DIFFERENCE_DISAGREES, disagreement.indicator(), null, disagreement);
    }
}
