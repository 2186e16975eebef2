package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.prongsai.measure.MeasurePlan;
import org.prongsai.measure.MeasurePlanning;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.Notices;
import org.prongsai.shared.ui.ReasonDialog;
import org.springframework.dao.OptimisticLockingFailureException;

/** Asks why a measure is retired, and retires it; whoever was overtaken may look at what holds now and go on. */
class Retiring {

    private final MeasurePlanning planning;
    private final Component view;
    private final Runnable overtaken;
    private final Runnable retired;
    private MeasurePlan plan;

    /**
     * @param view speaks the reader's language
     * @param overtaken shows what somebody else has changed
     */
    Retiring(MeasurePlanning planning, MeasurePlan plan, Component view, Runnable overtaken, Runnable retired) {
        this.planning = planning;
        this.plan = plan;
        this.view = view;
        this.overtaken = overtaken;
        this.retired = retired;
    }

    void ask() {
        var question = new ReasonDialog.Question(
                view.getTranslation("plan.retire.title", plan.definition().number()),
                view.getTranslation("plan.retire"),
                MeasurePlanning.LONGEST_REASON,
                "plan.refused.reason");
        var dialog = new ReasonDialog(question, this::retire, new Paragraph(view.getTranslation("plan.retire.help")));
        dialog.warn();
        dialog.open();
    }

    private boolean retire(String reason) {
        try {
            planning.retire(plan.id(), plan.version(), reason);
            retired.run();
            return true;
        } catch (OptimisticLockingFailureException faster) {
            plan = planning.find(plan.id()).orElseThrow(() -> new RefusedException("measure.refused.gone"));
            Notices.problem(view.getTranslation("reason.overtaken"));
            overtaken.run();
            return false;
        }
    }
}
