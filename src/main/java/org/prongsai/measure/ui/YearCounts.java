package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiFunction;
import org.prongsai.measure.YearPlan;
import org.prongsai.measure.YearWork;

/** Counts of a year, each a link to the list of what it counts; what there is none of is left out. */
class YearCounts extends Composite<Div> {

    YearCounts() {
        getContent().addClassNames("badges", "year-counts");
    }

    YearCounts unowned(YearPlan plan) {
        return add(plan.unowned(), plan.year(), MeasureLists::unowned, "year.count.unowned", "hole");
    }

    YearCounts drafts(YearPlan plan) {
        return add(
                plan.drafts(),
                plan.year(),
                (year, text) -> MeasureLists.inside(PlanNavigation.ofYear(year), text),
                "year.count.drafts",
                "question");
    }

    /** What still has to be done or proved. */
    YearCounts unfinished(YearWork work) {
        add(work.notStarted(), work.year(), MeasureLists::notStarted, "year.count.notStarted", "not-started");
        add(work.inProgress(), work.year(), MeasureLists::inProgress, "year.count.inProgress", "in-progress");
        return add(work.unproven(), work.year(), MeasureLists::unproven, "year.count.unproven", "hole");
    }

    YearCounts finished(YearWork work) {
        add(work.completed(), work.year(), MeasureLists::completed, "year.count.completed", "completed");
        return add(work.unable(), work.year(), MeasureLists::unable, "year.count.unable", "unable");
    }

    private YearCounts add(
            long count, int year, BiFunction<Integer, String, Anchor> list, String key, String cssClass) {
        if (count > 0) {
            var link = list.apply(year, getTranslation(key, count));
            link.addClassNames("status", cssClass);
            getContent().add(link);
        }
        return this;
    }
}
