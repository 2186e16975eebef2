package org.prongsai.review.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.prongsai.division.DivisionView;
import org.prongsai.review.ActionPlan;
import org.prongsai.review.Causes;
import org.prongsai.review.MeasureChoice;
import org.prongsai.review.PlanRequest;
import org.prongsai.review.ReviewMove;
import org.prongsai.review.ReviewView;
import org.prongsai.shared.ui.Notices;
import org.springframework.dao.OptimisticLockingFailureException;

/** Carries out what management decides on the open decline, asking for what a decision needs. */
class Decider {

    private final ReviewServices services;
    private final Component view;
    private final Supplier<ReviewView> stored;
    private final Runnable decided;

    /**
     * @param view speaks the reader's language
     * @param stored reads anew what holds now
     * @param decided something was decided, by the reader or by somebody before her
     */
    Decider(ReviewServices services, Component view, Supplier<ReviewView> stored, Runnable decided) {
        this.services = services;
        this.view = view;
        this.stored = stored;
        this.decided = decided;
    }

    /** @param name of the indicator that fell */
    void decide(ReviewMove move, String name, ReviewView seen, Causes causes) {
        var decisions = services.decisions();
        var decline = seen.decline();
        switch (move) {
            case ACKNOWLEDGE -> run(move, () -> decisions.acknowledge(decline, seen.version()));
            case CLOSE -> run(move, () -> decisions.close(decline, seen.version()));
            case RESUME -> run(move, () -> decisions.resume(decline, seen.version()));
            case SET_ASIDE ->
                new ReasonDialog(move, reason -> run(move, () -> decisions.setAside(decline, seen.version(), reason)))
                        .open();
            case REOPEN ->
                new ReasonDialog(move, reason -> run(move, () -> decisions.reopen(decline, seen.version(), reason)))
                        .open();
            case PLAN -> openPlan(name, seen, causes);
        }
    }

    private void run(ReviewMove move, Runnable work) {
        try {
            work.run();
            Notices.saved(view.getTranslation("review.done." + move.name()));
        } catch (OptimisticLockingFailureException overtaken) {
            Notices.problem(view.getTranslation("review.overtaken"));
        }
        decided.run();
    }

    private void openPlan(String name, ReviewView seen, Causes causes) {
        var divisions = services.divisions().all();
        var year = seen.decline().year() + 1;
        var decision = Objects.requireNonNull(seen.decision(), "management reads all");
        var measure = new MeasureField(services.proposals(), year, decision.measure());
        var form = new PlanForm(divisions, measure);
        if (decision.plan() != null) {
            form.show(decision.plan());
        } else if (causes.unaddressed()) {
            form.propose(view.getTranslation("review.cause.hole", String.valueOf(year - 1)));
        }
        var title = view.getTranslation("review.plan.title", name);
        new PlanDialog(title, form, measure, (dialog, plan, choice) -> plan(dialog, seen, plan, choice, divisions))
                .open();
    }

    private void plan(
            PlanDialog dialog, ReviewView seen, ActionPlan plan, MeasureChoice choice, List<DivisionView> divisions) {
        try {
            services.decisions().plan(new PlanRequest(seen.decline(), seen.version(), plan, choice));
            dialog.close();
            Notices.saved(view.getTranslation("review.done.PLAN"));
            decided.run();
        } catch (OptimisticLockingFailureException overtaken) {
            var theirs = stored.get();
            new ReviewConflictDialog(
                            divisions, plan, theirs, () -> plan(dialog, theirs, plan, choice, divisions), () -> {
                                dialog.close();
                                decided.run();
                            })
                    .open();
        }
    }
}
