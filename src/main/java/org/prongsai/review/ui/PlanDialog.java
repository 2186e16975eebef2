package org.prongsai.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.prongsai.review.ActionPlan;
import org.prongsai.review.MeasureChoice;
import org.prongsai.shared.RefusedException;

/** Plans what is done about a decline, in one step; stays open, with all that was typed, where it is refused. */
class PlanDialog extends Dialog {

    private final PlanForm form;
    private final MeasureField measure;
    private final transient Planner planner;

    /** Takes what was typed; the dialog is closed by whoever has stored it. */
    @FunctionalInterface
    interface Planner {

        void plan(PlanDialog dialog, ActionPlan plan, MeasureChoice measure);
    }

    PlanDialog(String title, PlanForm form, MeasureField measure, Planner planner) {
        this.form = form;
        this.measure = measure;
        this.planner = planner;
        setHeaderTitle(title);
        setWidth("44rem");
        setCloseOnOutsideClick(false);
        add(form);
        var save = new Button(getTranslation("review.plan.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                form.focus();
            }
        });
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
            planner.plan(this, said, chosen);
        } catch (RefusedException refused) {
            if (!form.refuse(refused)) {
                throw refused;
            }
        }
    }
}
