package org.prongsai.check.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import org.prongsai.assessment.Disagreement;
import org.prongsai.assessment.PrintedDifferences;
import org.prongsai.assessment.ScoreReason;
import org.prongsai.shared.ui.Notices;
import org.prongsai.shared.ui.ReasonDialog;
import org.springframework.dao.OptimisticLockingFailureException;

/** Lets a difference of a published report stand, which nobody can correct any more. */
class Settling {

    private final PrintedDifferences differences;
    private final Runnable settled;

    /** @param settled what follows, also where somebody else was first */
    Settling(PrintedDifferences differences, Runnable settled) {
        this.differences = differences;
        this.settled = settled;
    }

    /** @param what says which difference it is */
    Button button(Disagreement seen, String what) {
        var button = new Button();
        button.setText(button.getTranslation("check.settle"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(click -> ask(button, seen, what));
        return button;
    }

    private void ask(Button button, Disagreement seen, String what) {
        var question = new ReasonDialog.Question(
                button.getTranslation("check.settle.title", seen.indicator()),
                button.getTranslation("check.settle.confirm"),
                ScoreReason.LONGEST,
                "scores.refused.reason");
        new ReasonDialog(
                        question,
                        reason -> settle(button, seen, new ScoreReason(reason)),
                        new Paragraph(what),
                        new Paragraph(button.getTranslation("check.settle.help")))
                .open();
    }

    private boolean settle(Button button, Disagreement seen, ScoreReason reason) {
        try {
            differences.settle(seen, reason);
            Notices.saved(button.getTranslation("check.settled", seen.indicator()));
        } catch (OptimisticLockingFailureException overtaken) {
            Notices.problem(button.getTranslation("check.settle.overtaken"));
        }
        settled.run();
        return true;
    }
}
