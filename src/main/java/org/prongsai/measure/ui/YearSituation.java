package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.prongsai.measure.YearPlan;
import org.prongsai.measure.YearWork;

/** What speaks against moving a year, with links to it; nothing of it forbids the move. */
class YearSituation extends Composite<Div> {

    private YearSituation(String key, Component... counts) {
        getContent().addClassName("stacked");
        getContent().add(new Paragraph(getTranslation(key)));
        getContent().add(counts);
    }

    static YearSituation beforeOpening(YearPlan plan) {
        if (plan.measures() == 0) {
            return new YearSituation("year.opening.empty");
        }
        return plan.unowned() == 0
                ? new YearSituation("year.opening.ready")
                : new YearSituation("year.opening.unowned", new YearCounts().unowned(plan));
    }

    static YearSituation beforeClosing(YearPlan plan, YearWork work) {
        return work.isFinished() && plan.unowned() == 0
                ? new YearSituation("year.closing.finished")
                : new YearSituation(
                        "year.closing.unfinished",
                        new YearCounts().unfinished(work).unowned(plan));
    }
}
