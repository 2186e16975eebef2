package org.prongsai.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.prongsai.measure.ui.PlanNavigation;
import org.prongsai.register.ui.MeasuresNavigation;
import org.prongsai.review.LinkedMeasure;

/** Leads to the measure that answers a decline; says where it is not in the plan. */
class MeasureAnchor extends Composite<Div> {

    /** @param planner whether the reader may open the plan, where drafts are taken in */
    MeasureAnchor(LinkedMeasure measure, boolean planner) {
        var address = planner && measure.absent()
                ? PlanNavigation.ofMeasure(measure.year(), measure.id())
                : MeasuresNavigation.ofMeasure(measure.year(), measure.id());
        var year = String.valueOf(measure.year());
        getContent()
                .add(new Anchor(address, getTranslation("review.measure.of", year, measure.number(), measure.title())));
        if (measure.absent()) {
            getContent().add(new Span(" "), ReviewBadge.absent(measure));
        }
    }
}
