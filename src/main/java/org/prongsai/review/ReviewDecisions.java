package org.prongsai.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.FieldChange;
import org.prongsai.database.Violations;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What management decides on a decline, and nobody else. Each decision names the version that the person saw, so that of
 * two who decide at once the second is told by an {@link OptimisticLockingFailureException}.
 */
@Service
@PreAuthorize("hasRole('MANAGEMENT')")
@Transactional
public class ReviewDecisions {

    /** Characters of a reason. */
    public static final int LONGEST_REASON = 1_000;

    private final ReviewRepository reviews;
    private final PlannedAnswers answers;
    private final AssessmentService assessment;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewDecisions(
            ReviewRepository reviews,
            PlannedAnswers answers,
            AssessmentService assessment,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.reviews = reviews;
        this.answers = answers;
        this.assessment = assessment;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes note of a decline.
     *
     * @throws RefusedException where the indicator did not decline, or was taken note of before
     */
    @PreAuthorize("hasRole('MANAGEMENT')")
    @Transactional
    public void acknowledge(IndicatorKey decline, int version) {
        var review = standing(decline, version);
        var moved = review.take(ReviewMove.ACKNOWLEDGE);
        note(review);
        store(review, List.of(moved));
    }

    /**
     * Says what is to be done, by whom, until when and by which measure of the next fiscal year; that year, and the
     * measure as a draft, come about where they are not there yet.
     *
     * @throws RefusedException where something is missing or too long, the due day has passed, the measure or the division
     *     cannot be chosen, or the review is not at this point
     */
    @PreAuthorize("hasRole('MANAGEMENT')")
    @Transactional
    public void plan(PlanRequest request) {
        var named = answers.named(request);
        var review = named.review();
        review.requireVersion(request.version());
        answers.check(request.plan(), named);
        var measure = answers.measure(request, named);
        var changes = new ArrayList<>(List.of(review.take(ReviewMove.PLAN)));
        changes.addAll(review.plan(request.plan(), measure, currentUser.username()));
        store(review, changes);
    }

    /**
     * Settles a review by the score of the year after.
     *
     * @throws RefusedException where that score is not stored, or the review is not planned
     */
    @PreAuthorize("hasRole('MANAGEMENT')")
    @Transactional
    public void close(IndicatorKey decline, int version) {
        var row = reviews.row(decline).orElseThrow(() -> overtaken(decline, null));
        row.review().requireVersion(version);
        if (row.nextScore() == null) {
            throw new RefusedException("review.refused.score", decline.year() + 1);
        }
        store(row.review(), List.of(row.review().take(ReviewMove.CLOSE)));
    }

    /**
     * Leaves a decline without action.
     *
     * @param reason 1 to {@value #LONGEST_REASON} characters
     * @throws RefusedException where no reason is given, or the review is closed or set aside
     */
    @PreAuthorize("hasRole('MANAGEMENT')")
    @Transactional
    public void setAside(IndicatorKey decline, int version, String reason) {
        var review = standing(decline, version);
        var moved = review.take(ReviewMove.SET_ASIDE);
        store(review, List.of(moved, review.because(required(reason))));
    }

    /**
     * Goes on with what was set aside.
     *
     * @throws RefusedException where it is not set aside
     */
    @PreAuthorize("hasRole('MANAGEMENT')")
    @Transactional
    public void resume(IndicatorKey decline, int version) {
        var review = standing(decline, version);
        var moved = review.take(ReviewMove.RESUME);
        note(review);
        store(review, List.of(moved, review.because(null)));
    }

    /**
     * Goes on with what was closed.
     *
     * @param reason 1 to {@value #LONGEST_REASON} characters; kept in the history
     * @throws RefusedException where no reason is given, or the review is not closed
     */
    @PreAuthorize("hasRole('MANAGEMENT')")
    @Transactional
    public void reopen(IndicatorKey decline, int version, String reason) {
        var review = standing(decline, version);
        var moved = review.take(ReviewMove.REOPEN);
        store(review, List.of(moved, FieldChange.of("reason", null, required(reason))));
    }

    private void note(DeclineReview review) {
        review.noteAcknowledged(currentUser.username(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private DeclineReview standing(IndicatorKey decline, int version) {
        if (version == ReviewView.NOT_STORED) {
            return begun(decline);
        }
        var review = reviews.findById(decline).orElseThrow(() -> overtaken(decline, null));
        review.requireVersion(version);
        return review;
    }

    /** Not looked up first: where somebody has begun meanwhile, {@link #store} is told by the database. */
    private DeclineReview begun(IndicatorKey decline) {
        if (!assessment.isConcern(decline)) {
            throw new RefusedException("review.refused.none", decline.indicator(), decline.year());
        }
        return new DeclineReview(decline);
    }

    private void store(DeclineReview review, List<FieldChange> changes) {
        var action = review.version() == ReviewView.NOT_STORED ? AuditAction.CREATED : AuditAction.CHANGED;
        audit.record(action, review.audited(), changes);
        try {
            reviews.saveAndFlush(review);
        } catch (DataIntegrityViolationException e) {
            throw Violations.isDuplicate(e) ? overtaken(review.decline(), e) : e;
        }
    }

    private static OptimisticLockingFailureException overtaken(IndicatorKey decline, @Nullable Throwable cause) {
        return new ObjectOptimisticLockingFailureException(DeclineReview.class, decline, cause);
    }

    private static String required(String reason) {
        var given = ThaiText.trimmed(reason);
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            throw RefusedException.beyond("review.refused.reason", LONGEST_REASON);
        }
        return given;
    }
}
