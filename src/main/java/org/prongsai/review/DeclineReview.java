package org.prongsai.review;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@Entity
class DeclineReview {

    @EmbeddedId
    private IndicatorKey decline;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private @Nullable String acknowledgedBy;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String plannedBy;
    private @Nullable String cause;
    private @Nullable String directive;
    private @Nullable Long divisionId;
    private @Nullable LocalDate due;
    private @Nullable Long measureId;
    private @Nullable String reason;

    @Version
    private @Nullable Integer version;

    protected DeclineReview() {}

    /** Of a decline on which nothing has been decided. */
    DeclineReview(IndicatorKey decline) {
        this.decline = decline;
        this.state = ReviewState.NEW;
    }

    /**
     * Goes where the move leads.
     *
     * @throws RefusedException where the move does not start from where this stands
     */
    FieldChange take(ReviewMove move) {
        if (!move.startsFrom(state)) {
            throw new RefusedException("review.refused.move");
        }
        var change = FieldChange.of("reviewState", state, move.to());
        state = move.to();
        return change;
    }

    /** Keeps who took note first. */
    void noteAcknowledged(String username, Instant now) {
        if (acknowledgedBy == null) {
            acknowledgedBy = username;
            acknowledgedAt = now;
        }
    }

    /** Why it was set aside; nothing any more once work goes on. */
    FieldChange because(@Nullable String next) {
        var change = FieldChange.of("reason", reason, next);
        reason = next;
        return change;
    }

    /** Keeps who said last what is to be done. */
    List<FieldChange> plan(ActionPlan plan, long measure, String username) {
        var changes = List.of(
                FieldChange.of("cause", cause, plan.cause()),
                FieldChange.of("directive", directive, plan.directive()),
                FieldChange.of("division", divisionId, plan.divisionId()),
                FieldChange.of("due", due, plan.due()),
                FieldChange.of("measure", measureId, measure));
        plannedBy = username;
        cause = plan.cause();
        directive = plan.directive();
        divisionId = plan.divisionId();
        due = plan.due();
        measureId = measure;
        return changes;
    }

    /** @throws ObjectOptimisticLockingFailureException where the caller saw an older version */
    void requireVersion(int seen) {
        if (version() != seen) {
            throw new ObjectOptimisticLockingFailureException(DeclineReview.class, decline);
        }
    }

    AuditedObject audited() {
        return new AuditedObject("declineReview", decline.toString(), divisionId);
    }

    IndicatorKey decline() {
        return decline;
    }

    ReviewState state() {
        return state;
    }

    int version() {
        return Objects.requireNonNullElse(version, ReviewView.NOT_STORED);
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Nullable
    String cause() {
        return cause;
    }

    @Nullable
    String directive() {
        return directive;
    }

    @Nullable
    String reason() {
        return reason;
    }

    /** The measure of the next fiscal year that was planned. */
    @Nullable
    Long measureId() {
        return measureId;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    @Nullable
    Long divisionId() {
        return divisionId;
    }
}
