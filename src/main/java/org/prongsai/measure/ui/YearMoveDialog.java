package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Predicate;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.fiscalyear.YearStates;
import org.prongsai.shared.ui.ReasonDialog;

/** Says what moving a year means, shows what speaks against it, and asks whether to go on, and why where that counts. */
class YearMoveDialog extends ReasonDialog {

    /** @param confirmed takes the reason, empty where none is asked for, and says whether the year was moved */
    YearMoveDialog(int year, YearMove move, Component situation, Predicate<String> confirmed) {
        super(
                question(year, move),
                reason -> confirmed.test(reason) || !move.asksReason(),
                new Paragraph(text("year.move.help." + move.name(), year)),
                situation);
        addClassName("year-dialog");
        situation.getElement().addEventListener("click", follow -> close()).setFilter("!!event.target.closest('a')");
        if (move.asksReason()) {
            helpWith(getTranslation("year.reason.help"));
        } else {
            askNoReason();
        }
    }

    private static Question question(int year, YearMove move) {
        var title = text("year.move." + move.name(), year);
        return new Question(title, title, YearStates.LONGEST_REASON, "year.reason.required");
    }

    private static String text(String key, int year) {
        return UI.getCurrent().getTranslation(key, String.valueOf(year));
    }
}
