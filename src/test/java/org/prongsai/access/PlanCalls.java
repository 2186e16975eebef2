package org.prongsai.access;

import static java.util.Map.entry;

import java.util.Map;
import org.prongsai.measure.MeasurePlanning;
import org.prongsai.measure.PlanFilter;
import org.prongsai.measure.PlanList;
import org.prongsai.measure.PlanOrder;
import org.prongsai.testing.Plan;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** Planning a year's measures. */
final class PlanCalls implements ServiceCalls {

    private static final int YEAR = Plan.YEAR;

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var planning = application.getBean(MeasurePlanning.class);
        var list = application.getBean(PlanList.class);
        var order = application.getBean(PlanOrder.class);
        var measure = setting.measure();
        var changed = Plan.measure(1)
                .titled("ใหม่")
                .ledBy(Person.DIVISION)
                .supportedBy(4)
                .planned()
                .definition();
        var definition = Plan.measure(78).planned().definition();
        return Map.ofEntries(
                entry("PlanList.page", () -> list.page(new PlanFilter(YEAR, true, null), PageRequest.of(0, 50))),
                entry("PlanList.count", () -> list.count(new PlanFilter(YEAR, true, null))),
                entry("MeasurePlanning.nextNumber", () -> planning.nextNumber(YEAR)),
                entry("MeasurePlanning.topics", planning::topics),
                entry("MeasurePlanning.find", () -> planning.find(measure)),
                entry("MeasurePlanning.create", () -> planning.create(definition)),
                entry("MeasurePlanning.change", () -> planning.change(measure, 0, changed)),
                entry("MeasurePlanning.retire", () -> planning.retire(measure, 0, "ซ้ำ")),
                entry("MeasurePlanning.bringBack", () -> planning.bringBack(measure, 0)),
                entry("PlanOrder.move", () -> order.move(measure, 0, 1)),
                entry("PlanOrder.place", () -> order.place(measure, 0, measure, true)));
    }
}
