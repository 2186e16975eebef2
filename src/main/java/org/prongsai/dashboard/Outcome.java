package org.prongsai.dashboard;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.ComparedYears;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.assessment.YearComparison;
import org.prongsai.review.CoverageFigures;
import org.prongsai.review.DeclineOverview;
import org.prongsai.review.PlannedReview;
import org.prongsai.review.ReviewSummary;

/**
 * What two years came to.
 *
 * @param compared the two years, and what is published of each
 * @param coverage what the measures of the later year addressed
 * @param reviews what is decided on its declines; null where the earlier year is not the one before, since nobody
 *     decides on that
 */
public record Outcome(
        ComparedYears compared,
        CoverageFigures coverage,
        @Nullable DeclineOverview reviews) {

    public YearComparison comparison() {
        return compared.comparison();
    }

    public int laterYear() {
        return comparison().later().year();
    }

    public int earlierYear() {
        return comparison().earlier().year();
    }

    /** What management has to look at, the worst first; as many as the list of declines shows. */
    public List<IndicatorComparison> declines() {
        return reviews == null ? comparison().concerns() : reviews.lines();
    }

    /** What management has asked for and not closed, of whatever year; nothing where nobody decides on these years. */
    public List<PlannedReview> planned() {
        return reviews == null ? List.of() : reviews.planned();
    }

    /** How far management is with one of them. */
    public Optional<ReviewSummary> review(IndicatorComparison decline) {
        return Optional.ofNullable(reviews).map(known -> known.review(decline).summary());
    }
}
