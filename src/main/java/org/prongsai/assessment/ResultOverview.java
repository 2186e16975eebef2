package org.prongsai.assessment;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two years beside each other with what is published of them, and the rules of this time.
 *
 * @param scoredYears years that have scores, latest first
 * @param compared the two years; null where no scores are stored at all
 * @param frameworks rules from the earlier year on, at least one, the earliest first
 */
public record ResultOverview(
        List<Integer> scoredYears, @Nullable ComparedYears compared, List<FrameworkView> frameworks) {

    public ResultOverview {
        scoredYears = List.copyOf(scoredYears);
        frameworks = List.copyOf(frameworks);
    }

    /** How a year is assessed: its own rules, else the latest earlier ones, else the earliest there are. */
    public FrameworkView frameworkFor(int year) {
        return frameworks.stream()
                .filter(rules -> rules.frameworkYear() <= year)
                .max(Comparator.comparingInt(FrameworkView::frameworkYear))
                .orElseGet(frameworks::getFirst);
    }
}
