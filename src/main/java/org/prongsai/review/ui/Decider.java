package org.prongsai.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.prongsai.division.DivisionView;
import org.prongsai.review.Causes;
import org.prongsai.review.PlanRequest;
import org.prongsai.review.ReviewDecisions;
import org.prongsai.review.ReviewMove;
import org.prongsai.review.ReviewView;
import org.prongsai.shared.ui.Notices;
import org.prongsai.shared.ui.ReasonDialog;
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
            case SET_ASIDE -> askReason(move, seen, (version, reason) -> decisions.setAside(decline, version, reason));
            case REOPEN -> askReason(move, seen, (version, reason) -> decisions.reopen(decline, version, reason));
            case PLAN -> openPlan(name, seen, causes);
        }
    }

    /** Makes a step on top of this version, for this reason. */
    private interface ReasonedStep {

        void make(int version, String reason);
    }

    /** Whoever was overtaken may go on from what holds now, with her reason. */
    private void askReason(ReviewMove move, ReviewView seen, ReasonedStep step) {
        var title = view.getTranslation("review.move." + move.name());
        var question = new ReasonDialog.Question(title, title, ReviewDecisions.LONGEST_REASON, "review.refused.reason");
        var version = new AtomicInteger(seen.version());
        new ReasonDialog(
                        question,
                        reason -> {
                            var done = run(move, () -> step.make(version.get(), reason));
                            version.set(stored.get().version());
                            return done;
                        },
                        new Paragraph(view.getTranslation("review.reason.help." + move.name())))
                .open();
    }

    private boolean run(ReviewMove move, Runnable work) {
        var done = false;
        try {
            work.run();
            Notices.saved(view.getTranslation("review.done." + move.name()));
            done = true;
        } catch (OptimisticLockingFailureException overtaken) {
            Notices.problem(view.getTranslation("review.overtaken"));
        }
        decided.run();
        return done;
    }

    private void openPlan(String name, ReviewView seen, Causes causes) {
        var divisions = services.divisions().all();
        var decision = Objects.requireNonNull(seen.decision(), "management reads all");
        var measure = new MeasureField(services.proposals(), seen.decline(), decision.measure());
        var form = new PlanForm(divisions, measure);
        if (decision.plan() != null) {
            form.show(decision.plan());
        } else if (causes.unaddressed()) {
            form.propose(view.getTranslation(
                    "review.cause.hole", String.valueOf(seen.decline().year())));
        }
        var title = view.getTranslation("review.plan.title", name);
        new PlanDialog(
                        title,
                        seen,
                        form,
                        measure,
                        (dialog, version, plan, choice) ->
                                plan(dialog, new PlanRequest(seen.decline(), version, plan, choice), divisions))
                .open();
    }

    private void plan(PlanDialog dialog, PlanRequest request, List<DivisionView> divisions) {
        try {
            services.decisions().plan(request);
            dialog.settle();
            Notices.saved(view.getTranslation("review.done.PLAN"));
            decided.run();
        } catch (OptimisticLockingFailureException overtaken) {
            var theirs = stored.get();
            new ReviewConflictDialog(
                            divisions,
                            request.plan(),
                            theirs,
                            () -> plan(dialog, request.onTopOf(theirs.version()), divisions),
                            () -> {
                                dialog.settle();
                                decided.run();
                            })
                    .open();
        }
    }
}
