package org.prongsai.review;

import java.util.List;
import java.util.Map;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.QuestionItem;

/**
 * How much of a year its measures address.
 *
 * @param year Buddhist fiscal year
 * @param measures number of its measures
 * @param byIndicator number of measures that address each indicator, by its number
 * @param holes indicators that none addresses
 * @param openItems questions and items that none addresses
 * @param items number of all questions and items
 */
public record CoverageFigures(
        int year,
        long measures,
        Map<Integer, Long> byIndicator,
        List<Indicator> holes,
        List<QuestionItem> openItems,
        long items) {

    public CoverageFigures {
        byIndicator = Map.copyOf(byIndicator);
        holes = List.copyOf(holes);
        openItems = List.copyOf(openItems);
    }

    /** Number of measures that address an indicator. */
    public long of(int indicator) {
        return byIndicator.getOrDefault(indicator, 0L);
    }
}
