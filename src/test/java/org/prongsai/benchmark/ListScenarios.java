package org.prongsai.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.Duty;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureFilter.Urgency;
import org.prongsai.measure.MeasureService;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/**
 * The number of rows and, as the list does, a page of them unless there are none: every order at three depths, every filter,
 * and some together.
 */
final class ListScenarios {

    private static final int PAGE = 50;
    private static final List<String> ORDERS =
            List.of("division", "number", "period", "status", "indicator", "changed");

    private final MeasureService measures;
    private final int year;
    private final Instant began;
    private final int limit;

    /** @param began since when the benchmark itself has changed parts */
    ListScenarios(MeasureService measures, int year, Instant began, int limit) {
        this.measures = measures;
        this.year = year;
        this.began = began;
        this.limit = limit;
    }

    List<Scenario> all(int rows) {
        var all = new ArrayList<Scenario>();
        for (var order : ORDERS) {
            for (var depth = 0; depth <= 2; depth++) {
                var number = (rows - 1) / PAGE * depth / 2;
                all.add(list(filter(), Sort.by(order), number, "all by " + order + " page " + (number + 1)));
            }
            all.add(list(filter(), Sort.by(order).descending(), 0, "all by " + order + " descending page 1"));
        }
        filters().forEach(f -> all.add(list(f.filter, Sort.by(f.sort), f.page, f.name + " by " + f.sort)));
        return all;
    }

    private List<Filtered> filters() {
        return List.of(
                new Filtered("division", "number", 1, MeasureFilter.ofYear(year).ofDivision(3L)),
                new Filtered("status", "period", 20, status(AssignmentStatus.COMPLETED, null, "")),
                new Filtered("status", "changed", 0, status(AssignmentStatus.IN_PROGRESS, null, "")),
                new Filtered(
                        "overdue", "division", 10, MeasureFilter.ofYear(year).due(Urgency.OVERDUE)),
                new Filtered("due soon", "period", 0, MeasureFilter.ofYear(year).due(Urgency.DUE_SOON)),
                new Filtered(
                        "unfinished", "status", 40, MeasureFilter.ofYear(year).only(MeasureFilter.Flag.UNFINISHED)),
                new Filtered(
                        "two statuses",
                        "number",
                        5,
                        filter().inStatus(AssignmentStatus.NOT_STARTED, AssignmentStatus.UNABLE)),
                new Filtered("lead", "number", 0, filter().onDuty(Duty.LEAD)),
                new Filtered("since", "changed", 0, filter().changedSince(began)),
                new Filtered("unowned", "number", 0, MeasureFilter.ofYear(year).only(MeasureFilter.Flag.UNOWNED)),
                new Filtered(
                        "indicator", "changed", 3, MeasureFilter.ofYear(year).answering(9)),
                new Filtered("text", "division", 5, MeasureFilter.ofYear(year).containing("จริยธรรม")),
                new Filtered(
                        "text without a hit",
                        "number",
                        0,
                        MeasureFilter.ofYear(year).containing("ไม่มีคำนี้")),
                new Filtered(
                        "status and indicator and text",
                        "changed",
                        0,
                        status(AssignmentStatus.COMPLETED, 9, "เว็บไซต์")));
    }

    private MeasureFilter status(AssignmentStatus status, Integer indicator, String text) {
        var filter = MeasureFilter.ofYear(year).inStatus(status).containing(text);
        return indicator == null ? filter : filter.answering(indicator);
    }

    private MeasureFilter filter() {
        return MeasureFilter.ofYear(year);
    }

    private Scenario list(MeasureFilter filter, Sort sort, int page, String name) {
        var asked = PageRequest.of(page, PAGE, sort);
        return new Scenario("list " + name, limit, () -> {
            if (measures.count(filter) > 0) {
                measures.page(filter, asked);
            }
        });
    }

    private record Filtered(String name, String sort, int page, MeasureFilter filter) {}
}
