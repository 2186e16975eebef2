package org.prongsai.review;

import java.util.List;

/**
 * What the data say of why an indicator fell, the most important first.
 *
 * @param parts what the measures of the year that address it have come to; none of them is the first cause to look at
 * @param fallen its questions and items that lost points, the worst first
 * @param itemsKnown whether scores of questions and items are kept for both years, so that none fallen says something
 */
public record Causes(AnsweringParts parts, List<FallenItem> fallen, boolean itemsKnown) {

    public Causes {
        fallen = List.copyOf(fallen);
    }

    /** Whether no measure of the year addresses the indicator at all. */
    public boolean unaddressed() {
        return parts.measures() == 0;
    }
}
