package org.prongsai.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Indicator;

/**
 * A line of the map: an indicator, or a question or item of it.
 *
 * @param indicator the indicator
 * @param code of the question or item, null for the indicator itself
 * @param items of an indicator, the first and the last of its questions, none for a question and where it has none
 * @param measures that address it, by number; of an indicator, through any of its questions or directly
 */
public record CoverageRow(
        Indicator indicator, @Nullable String code, List<String> items, List<CoveringMeasure> measures) {

    public CoverageRow {
        items = List.copyOf(items);
        measures = List.copyOf(measures);
    }

    public boolean isIndicator() {
        return code == null;
    }

    public boolean isHole() {
        return measures.isEmpty();
    }
}
