package org.prongsai.access;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.GroupedMeasures;
import org.prongsai.measure.Grouping;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureIntake;
import org.prongsai.measure.MeasureService;
import org.prongsai.measure.MeasureStatistics;
import org.prongsai.measure.StatusChange;
import org.prongsai.testing.Plan;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Measures and what divisions report on them. */
final class MeasureCalls implements ServiceCalls {

    private static final int YEAR = Plan.YEAR;

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var measures = application.getBean(MeasureService.class);
        var grouped = application.getBean(GroupedMeasures.class);
        var parts = application.getBean(AssignmentService.class);
        var statistics = application.getBean(MeasureStatistics.class);
        var intake = application.getBean(MeasureIntake.class);
        var filter = MeasureFilter.ofYear(YEAR);
        var change = new StatusChange(setting.part(), 0, AssignmentStatus.IN_PROGRESS, "", "");
        var planned = List.of(Plan.measure(2).ledBy(Person.DIVISION).planned());
        return Map.ofEntries(
                entry("MeasureService.page", () -> measures.page(filter, PageRequest.of(0, 50))),
                entry("MeasureService.count", () -> measures.count(filter)),
                entry("GroupedMeasures.overview", () -> grouped.overview(filter, Grouping.DIVISION)),
                entry("GroupedMeasures.rows", () -> grouped.rows(filter, Grouping.DIVISION, 0, 50, Sort.unsorted())),
                entry("MeasureService.find", () -> measures.find(setting.measure())),
                entry("MeasureService.appointLead", () -> measures.appointLead(setting.measure(), 0, 1)),
                entry("MeasureService.confirmCode", () -> measures.confirmCode(setting.measure(), 0, "I10")),
                entry("AssignmentService.history", () -> parts.history(setting.part())),
                entry("AssignmentService.state", () -> parts.state(setting.part())),
                entry("AssignmentService.report", () -> parts.report(change)),
                entry("MeasureStatistics.progress", () -> statistics.progress(YEAR)),
                entry("MeasureStatistics.dueNext", () -> statistics.dueNext(YEAR, 5)),
                entry("MeasureIntake.titles", () -> intake.titles(YEAR)),
                entry("MeasureIntake.compare", () -> intake.compare(YEAR, planned)),
                entry("MeasureIntake.take", () -> intake.take(YEAR, planned)),
                entry("MeasureIntake.addSteps", () -> intake.addSteps(YEAR, setting.measure(), List.of("ขั้นตอน"))));
    }
}
