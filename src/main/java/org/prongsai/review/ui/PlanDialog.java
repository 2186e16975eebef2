package org.prongsai.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.prongsai.review.ActionPlan;
import org.prongsai.review.MeasureChoice;
import org.prongsai.review.ReviewView;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ui.TypingDialog;

/** Plans what is done about a decline, in one step; stays open, with all that was typed, where it is refused. */
class PlanDialog extends TypingDialog {

    private final PlanForm form;
    private final MeasureField measure;
    private final transient PlanTyping typing;
    private final transient Planner planner;

    /** Takes what was typed on top of this version; the dialog is settled by whoever has stored it. */
    @FunctionalInterface
    interface Planner {

        void plan(PlanDialog dialog, int version, ActionPlan plan, MeasureChoice measure);
    }

    /** @param form as it is before anything is typed */
    PlanDialog(String title, ReviewView seen, PlanForm form, MeasureField measure, Planner planner) {
        this.form = form;
        this.measure = measure;
        this.planner = planner;
        setHeaderTitle(title);
        setWidth("44rem");
        typing = new PlanTyping(form, seen);
        add(form);
        var save = new Button(getTranslation("review.plan.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> leave()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                form.focus();
            }
        });
    }

    @Override
    protected boolean isTyped() {
        return typing.isTyped();
    }

    @Override
    protected void giveUp() {
        settle();
    }

    /** What was typed is stored or given up. */
    void settle() {
        typing.forget();
        close();
    }

    private void save() {
        var said = form.read();
        if (said.isEmpty()) {
            return;
        }
        measure.read().ifPresent(chosen -> save(said.get(), chosen));
    }

    private void save(ActionPlan said, MeasureChoice chosen) {
        try {
            planner.plan(this, typing.version(), said, chosen);
        } catch (RefusedException refused) {
            if (!form.refuse(refused)) {
                throw refused;
            }
        }
    }
}
