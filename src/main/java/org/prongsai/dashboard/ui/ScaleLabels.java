package org.prongsai.dashboard.ui;

import java.math.BigDecimal;

/**
 * On which side of their marks the totals of two years are written, so that neither covers the other or leaves the scale.
 *
 * @param joined whether both are one label, at the mark of the later year, as there is no room for two
 */
record ScaleLabels(boolean earlierAfter, boolean laterAfter, boolean joined) {

    /** A label takes at most this part of the scale, also on a phone. */
    private static final double ROOM = 1.0 / 8;

    /** The lower total is written before its mark and the higher one after, but not beyond the ends of the scale. */
    static ScaleLabels of(BigDecimal earlier, BigDecimal later, BigDecimal from, BigDecimal to) {
        var room = to.subtract(from).doubleValue() * ROOM;
        var lower = earlier.min(later);
        var higher = earlier.max(later);
        var lowerAfter = lower.subtract(from).doubleValue() < room;
        var higherAfter = to.subtract(higher).doubleValue() >= room;
        var joined = lowerAfter == higherAfter && higher.subtract(lower).doubleValue() < room;
        var rising = earlier.compareTo(later) <= 0;
        return new ScaleLabels(rising ? lowerAfter : higherAfter, rising ? higherAfter : lowerAfter, joined);
    }
}
