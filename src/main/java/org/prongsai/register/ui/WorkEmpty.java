package org.prongsai.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.prongsai.register.WorkCounts;
import org.prongsai.register.WorkGroup;

/** Why there are no cards, and what to do next. */
class WorkEmpty extends Div {

    WorkEmpty(boolean headsNothing, WorkCounts counts, WorkGroup group) {
        var why = why(headsNothing, counts, group);
        addClassName("empty-state");
        add(new H2(getTranslation(why)), new Paragraph(getTranslation(why + ".help")));
    }

    private static String why(boolean headsNothing, WorkCounts counts, WorkGroup group) {
        if (headsNothing) {
            return "work.noDivision";
        }
        if (counts.total() == 0) {
            return "work.nothingPlanned";
        }
        return group == WorkGroup.TODO ? "work.allDone" : "work.nothingHere";
    }
}
