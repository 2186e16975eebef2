package org.prongsai.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.security.Access;
import org.prongsai.security.Role;
import org.prongsai.shared.Bilingual;

/** A review as stored, with the names of what it refers to. */
record ReviewRow(
        DeclineReview review,
        @Nullable String acknowledgedBy,
        @Nullable String plannedBy,
        @Nullable String divisionTh,
        @Nullable String divisionEn,
        @Nullable Long measureId,
        @Nullable Integer measureNumber,
        @Nullable String measureTitle,
        @Nullable Boolean draft,
        @Nullable Boolean absent,
        @Nullable BigDecimal nextScore) {

    ReviewSummary summary(LocalDate today) {
        var due = review.due();
        return new ReviewSummary(
                review.state(),
                division(),
                due,
                due != null && due.isBefore(today) && review.state() == ReviewState.PLANNED);
    }

    /** Empty where nothing is asked for, or no more. */
    Optional<PlannedReview> planned(LocalDate today) {
        return review.state() == ReviewState.PLANNED
                ? Optional.ofNullable(review.due())
                        .map(due -> new PlannedReview(review.decline(), due, due.isBefore(today)))
                : Optional.empty();
    }

    ReviewView view(Access reader, LocalDate today) {
        return new ReviewView(
                review.decline(),
                review.version(),
                summary(today),
                acknowledgedBy,
                review.acknowledgedAt(),
                nextScore,
                concerns(reader) ? decision() : null);
    }

    /** Management decides, administrators keep the plan, and heads read what is asked of their own divisions. */
    boolean concerns(Access reader) {
        var divisionId = review.divisionId();
        return reader.has(Role.MANAGEMENT) || reader.has(Role.ADMIN) || divisionId != null && reader.heads(divisionId);
    }

    @Nullable
    Bilingual division() {
        return divisionTh == null || divisionEn == null ? null : new Bilingual(divisionTh, divisionEn);
    }

    private Decision decision() {
        return new Decision(plan(), plannedBy, measure(), review.reason());
    }

    private @Nullable ActionPlan plan() {
        var cause = review.cause();
        var directive = review.directive();
        var divisionId = review.divisionId();
        var due = review.due();
        return cause == null || directive == null || divisionId == null || due == null
                ? null
                : new ActionPlan(cause, directive, divisionId, due);
    }

    private @Nullable LinkedMeasure measure() {
        return measureId == null || measureNumber == null || measureTitle == null
                ? null
                : new LinkedMeasure(
                        measureId,
                        review.decline().year() + 1,
                        measureNumber,
                        measureTitle,
                        Boolean.TRUE.equals(draft),
                        Boolean.TRUE.equals(absent));
    }
}
