package org.prongsai.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.division.DivisionService;
import org.prongsai.fiscalyear.NextYear;
import org.prongsai.measure.MeasureProposals;
import org.prongsai.measure.Proposal;
import org.prongsai.shared.RefusedException;
import org.springframework.stereotype.Component;

/** What a plan against a decline has to keep to, and the measure of the next fiscal year that it leads to. */
@Component
class PlannedAnswers {

    private final ReviewRepository reviews;
    private final MeasureProposals proposals;
    private final DivisionService divisions;
    private final NextYear nextYear;
    private final Clock clock;

    PlannedAnswers(
            ReviewRepository reviews,
            MeasureProposals proposals,
            DivisionService divisions,
            NextYear nextYear,
            Clock clock) {
        this.reviews = reviews;
        this.proposals = proposals;
        this.divisions = divisions;
        this.nextYear = nextYear;
        this.clock = clock;
    }

    /**
     * @param dueBefore the day that was planned before, which may have passed; null where none was
     * @throws RefusedException with a message key that ends with the name of the field that breaks a rule
     */
    void check(ActionPlan plan, @Nullable LocalDate dueBefore) {
        plan.requireComplete();
        if (plan.due().isBefore(LocalDate.now(clock)) && !plan.due().equals(dueBefore)) {
            throw new RefusedException("review.refused.due");
        }
        if (divisions.all().stream().noneMatch(division -> division.id() == plan.divisionId())) {
            throw new RefusedException("review.refused.division");
        }
    }

    /**
     * @param before the measure that was planned before, which stays a choice whatever it addresses by now; null for none
     * @throws RefusedException where the measure cannot be chosen, does not address the indicator or breaks a rule of
     *     planning
     */
    long measure(PlanRequest request, @Nullable Long before) {
        var year = request.decline().year() + 1;
        return switch (request.measure()) {
            case MeasureChoice.Existing(var id) -> {
                var addressed = reviews.addressedBy(id, year);
                if (addressed.isEmpty()) {
                    throw new RefusedException("review.refused.measure", year);
                }
                var indicator = request.decline().indicator();
                if (!addressed.contains(indicator) && !Objects.equals(id, before)) {
                    throw new RefusedException("review.refused.unaddressed.measure", indicator);
                }
                yield id;
            }
            case MeasureChoice.Draft(var title) -> {
                nextYear.after(request.decline().year());
                yield proposals.propose(new Proposal(
                        year,
                        title,
                        request.decline().indicator(),
                        request.plan().divisionId()));
            }
        };
    }
}
