package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a year's scores come to. The total and the rating are worked out here, so they are estimates beside what the
 * commission publishes.
 *
 * @param year Buddhist fiscal year
 * @param frameworkYear year whose rules were applied; another one where those of {@code year} are not known
 * @param instruments instruments in official order
 * @param estimatedTotal 0 to 100, to be rounded only for display; null where a score is missing
 * @param rating rating of the unrounded total; null where a score is missing
 * @param waysUp what leads to each better rating, the nearest first; none at the best one or where a score is missing
 */
public record YearResult(
        int year,
        int frameworkYear,
        List<InstrumentScore> instruments,
        @Nullable BigDecimal estimatedTotal,
        @Nullable RatingStep rating,
        List<WayUp> waysUp) {

    public YearResult {
        instruments = List.copyOf(instruments);
        waysUp = List.copyOf(waysUp);
    }

    /** An instrument's score, to be rounded only for display; null where it is missing or the year has no such instrument. */
    public @Nullable BigDecimal scoreOf(String instrument) {
        return instruments.stream()
                .filter(each -> each.instrument().code().equals(instrument))
                .findFirst()
                .map(InstrumentScore::score)
                .orElse(null);
    }

    /** What leads to the next rating; null at the best one or where a score is missing. */
    public @Nullable WayUp wayUp() {
        return waysUp.isEmpty() ? null : waysUp.getFirst();
    }

    /** Whether the rating, or the step up from it, follows a rule that no public source states for its year. */
    public boolean unconfirmed() {
        var next = wayUp();
        return rating != null && !rating.confirmed()
                || next != null && !next.step().confirmed();
    }

    /** Whether another year's rules stand in for those of this year. */
    public boolean provisional() {
        return year != frameworkYear;
    }
}
