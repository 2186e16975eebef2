package org.prongsai.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.FrameworkView;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.measure.MeasureLink;
import org.prongsai.measure.PlannedMeasure;
import org.prongsai.measure.PlannedMeasure.Result;

/** A measure of the demo plan: a row of kind M, followed by a row of kind P for each part on which there is progress. */
final class PlanEntry {

    private static final String INDICATOR = "#";

    private final List<String> cells;
    private final Map<String, Result> results = new HashMap<>();

    private PlanEntry(List<String> cells) {
        this.cells = cells;
    }

    static List<PlanEntry> all() {
        var entries = new ArrayList<PlanEntry>();
        for (var row : DemoTable.rows("plan.tsv")) {
            if (row.getFirst().equals("M")) {
                entries.add(new PlanEntry(row));
            } else {
                entries.getLast().addProgress(row);
            }
        }
        return entries;
    }

    private void addProgress(List<String> row) {
        var status = AssignmentStatus.valueOf(row.get(2));
        var unable = status == AssignmentStatus.UNABLE;
        var text = row.get(3);
        var evidence = DemoTable.parts(row.get(4), " ");
        results.put(row.get(1), new Result(status, unable ? "" : text, unable ? text : "", evidence));
    }

    PlannedMeasure planned(int number, LocalDate today, FrameworkView framework, DemoDivisions divisions) {
        var supporting = DemoTable.parts(cells.get(7), ",");
        var byId = new HashMap<Long, Result>();
        results.forEach((name, result) -> byId.put(divisions.id(name), result));
        var definition = new MeasureDefinition(
                framework.year(),
                number,
                cells.get(1),
                Integer.valueOf(cells.get(2)),
                new PlanMonths(Integer.parseInt(cells.get(4)), Integer.parseInt(cells.get(5)))
                        .period(today, isUnfinished()),
                DemoTable.parts(cells.get(8), "\\|"),
                links(framework),
                lead(divisions),
                divisions.ids(supporting));
        return new PlannedMeasure(definition, byId);
    }

    private @Nullable Long lead(DemoDivisions divisions) {
        return cells.get(6).isEmpty() ? null : divisions.id(cells.get(6));
    }

    private boolean isUnfinished() {
        var parts = DemoTable.parts(cells.get(7), ",").size() + (cells.get(6).isEmpty() ? 0 : 1);
        var finished = results.values().stream()
                .filter(result -> result.status().isFinished())
                .count();
        return finished < parts;
    }

    /** Codes that the year does not have are left out. */
    private List<MeasureLink> links(FrameworkView framework) {
        var links = new ArrayList<MeasureLink>();
        for (var code : DemoTable.parts(cells.get(3), ",")) {
            if (code.startsWith(INDICATOR)) {
                links.add(MeasureLink.toIndicator(Integer.parseInt(code.substring(INDICATOR.length()))));
            } else {
                framework.indicatorOf(code).ifPresent(number -> links.add(new MeasureLink(code, number, false)));
            }
        }
        return links;
    }
}
