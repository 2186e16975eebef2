package org.prongsai.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.assessment.YearComparison;

/**
 * What fell in a year, or stood still too low, and what is decided on it.
 *
 * @param comparison the year and the one before
 * @param reviews by number of the indicator, one for each line
 * @param planned what is asked for on declines of any year and not closed yet, the most urgent first
 */
public record DeclineOverview(
        YearComparison comparison, Map<Integer, ReviewView> reviews, List<PlannedReview> planned) {

    public DeclineOverview {
        reviews = Map.copyOf(reviews);
        planned = List.copyOf(planned);
    }

    public int year() {
        return comparison.later().year();
    }

    /** The worst first; at the end what is reviewed although it is no decline any more, since its score was corrected. */
    public List<IndicatorComparison> lines() {
        var concerns = comparison.concerns();
        var others = comparison.indicators().stream()
                .filter(each -> each.concern() == null
                        && reviews.containsKey(each.indicator().number()))
                .sorted(Comparator.comparing(each -> each.indicator().number()));
        return Stream.concat(concerns.stream(), others).toList();
    }

    public ReviewView review(IndicatorComparison line) {
        return Objects.requireNonNull(reviews.get(line.indicator().number()), "no line");
    }
}
