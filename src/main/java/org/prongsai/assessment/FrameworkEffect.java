package org.prongsai.assessment;

import java.util.List;
import java.util.Objects;

/**
 * What other rules would do to what is stored.
 *
 * @param years the years that they apply to whose total or rating would be another
 * @param dropped scores that stay stored, of what the rules don't have any more
 */
public record FrameworkEffect(List<OnYear> years, List<ScoreCell> dropped) {

    public FrameworkEffect {
        years = List.copyOf(years);
        dropped = List.copyOf(dropped);
    }

    /** A year's result by the stored rules and by the new ones. */
    public record OnYear(YearResult before, YearResult after) {

        boolean isReal() {
            var old = before.estimatedTotal();
            var now = after.estimatedTotal();
            var sameTotal = old == null || now == null ? old == now : old.compareTo(now) == 0;
            return !sameTotal || !Objects.equals(name(before), name(after));
        }

        private static String name(YearResult result) {
            var rating = result.rating();
            return rating == null ? "" : rating.name().th();
        }
    }

    public boolean isNone() {
        return years.isEmpty() && dropped.isEmpty();
    }
}
