package org.prongsai.measure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.prongsai.measure.MeasureDefinition;

/** Somebody changed the plan of this measure in between: shows both and lets the user decide. */
class PlanConflictDialog extends Dialog {

    PlanConflictDialog(
            PlanChoices choices,
            MeasureDefinition mine,
            MeasureDefinition theirs,
            Runnable keepMine,
            Runnable takeTheirs) {
        setHeaderTitle(getTranslation("plan.conflict.title"));
        setWidth("44rem");
        add(new Paragraph(getTranslation("plan.conflict.help")), new PlanDifferences(choices, mine, theirs));
        var keep = new Button(getTranslation("plan.conflict.keepMine"), click -> decide(keepMine));
        var take = new Button(getTranslation("plan.conflict.takeTheirs"), click -> decide(takeTheirs));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(keep, take);
    }

    private void decide(Runnable decision) {
        close();
        decision.run();
    }
}
