package org.prongsai.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.prongsai.register.WorkCounts;
import org.prongsai.register.WorkGroup;

/** Why there are no cards, and what to do next. */
class WorkEmpty extends Div {

    WorkEmpty(boolean headsNothing, WorkCounts counts, WorkState state) {
        var why = why(headsNothing, counts, state);
        addClassName("empty-state");
        add(new H2(getTranslation(why)), new Paragraph(getTranslation(why + ".help")));
    }

    private static String why(boolean headsNothing, WorkCounts counts, WorkState state) {
        if (headsNothing) {
            return "work.noDivision";
        }
        if (state.since().onlyChanged()) {
            return "work.unchanged";
        }
        if (counts.total() == 0) {
            return "work.nothingPlanned";
        }
        return state.group() == WorkGroup.TODO ? "work.allDone" : "work.nothingHere";
    }
}
