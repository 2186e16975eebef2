package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.prongsai.measure.AssignmentState;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.StatusChange;
import org.prongsai.shared.ui.BuddhistDates;

/** Somebody reported in between: shows both reports side by side and lets the user decide. */
class ConflictDialog extends Dialog {

    ConflictDialog(StatusChange mine, AssignmentState theirs, String reporter, Runnable keepMine, Runnable takeTheirs) {
        setHeaderTitle(getTranslation("conflict.title"));
        setWidth("44rem");
        var sides = new Div(
                side(getTranslation("conflict.mine"), mine.status(), mine.outcome(), mine.obstacle()),
                side(heading(theirs, reporter), theirs.status(), theirs.outcome(), theirs.obstacle()));
        sides.addClassName("side-by-side");
        add(new Paragraph(getTranslation("conflict.help")), sides);
        var keep = new Button(getTranslation("conflict.keepMine"), click -> decide(keepMine));
        keep.setEnabled(theirs.status().canBecome(mine.status()));
        var take = new Button(getTranslation("conflict.takeTheirs"), click -> decide(takeTheirs));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(keep, take);
    }

    private void decide(Runnable decision) {
        close();
        decision.run();
    }

    private String heading(AssignmentState theirs, String reporter) {
        var when = theirs.changedAt() == null ? "" : BuddhistDates.moment(theirs.changedAt(), getLocale());
        return getTranslation("conflict.theirs", reporter, when);
    }

    private Component side(String heading, AssignmentStatus status, String outcome, String obstacle) {
        var side = new Div(new H3(heading), new StatusBadge(status));
        if (!outcome.isBlank()) {
            side.add(new LabelledText(getTranslation("outcome"), outcome));
        }
        if (!obstacle.isBlank()) {
            side.add(new LabelledText(getTranslation("obstacle"), obstacle));
        }
        return side;
    }
}
