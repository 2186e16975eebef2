package org.prongsai.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.NextYear;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.MeasureProposals;
import org.prongsai.measure.Proposal;
import org.prongsai.shared.RefusedException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What a plan against a decline has to keep to, and the measure of the next fiscal year that it leads to. */
@Component
class PlannedAnswers {

    private final ReviewRepository reviews;
    private final MeasureProposals proposals;
    private final NextYear nextYear;
    private final Clock clock;

    PlannedAnswers(ReviewRepository reviews, MeasureProposals proposals, NextYear nextYear, Clock clock) {
        this.reviews = reviews;
        this.proposals = proposals;
        this.nextYear = nextYear;
        this.clock = clock;
    }

    /**
     * The review that a plan is made for, beside the division and the measure that the plan names.
     *
     * @throws OptimisticLockingFailureException where nothing has been decided yet, so that there is nothing to be planned
     */
    NamedInPlan named(PlanRequest request) {
        var measure = request.measure() instanceof MeasureChoice.Existing(var id) ? id : null;
        var rows = reviews.oncePerIndicator(request.decline(), request.plan().divisionId(), measure);
        if (rows.isEmpty()) {
            throw new ObjectOptimisticLockingFailureException(DeclineReview.class, request.decline());
        }
        return NamedInPlan.of(rows);
    }

    /** @throws RefusedException with a message key that ends with the name of the field that breaks a rule */
    void check(ActionPlan plan, NamedInPlan named) {
        plan.requireComplete();
        if (plan.due().isBefore(LocalDate.now(clock))
                && !plan.due().equals(named.review().due())) {
            throw new RefusedException("review.refused.due");
        }
        if (!named.division()) {
            throw new RefusedException("review.refused.division");
        }
    }

    /**
     * The measure by which the decline is answered; the one planned before stays a choice whatever it addresses by now.
     *
     * @throws RefusedException where the measure cannot be chosen, does not address the indicator or breaks a rule of
     *     planning
     */
    long measure(PlanRequest request, NamedInPlan named) {
        var indicator = request.decline().indicator();
        var year = request.decline().year() + 1;
        return switch (request.measure()) {
            case MeasureChoice.Existing(var id) -> {
                if (!named.measure()) {
                    throw new RefusedException("review.refused.measure", year);
                }
                if (!named.addressed().contains(indicator)
                        && !Objects.equals(id, named.review().measureId())) {
                    throw new RefusedException("review.refused.unaddressed.measure", indicator);
                }
                yield id;
            }
            case MeasureChoice.Draft(var title) -> {
                requireNextYear(request.decline().year(), named.nextYear());
                yield proposals.propose(
                        new Proposal(year, title, indicator, request.plan().divisionId()));
            }
        };
    }

    /** Added where it is not kept yet; that nobody closes it meanwhile is for whoever writes in it to see. */
    private void requireNextYear(int year, @Nullable YearState next) {
        if (next == null) {
            nextYear.after(year);
        } else if (next == YearState.CLOSED) {
            throw new RefusedException("year.refused.closed", new FiscalYear(year + 1));
        }
    }
}
