package org.prongsai.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.FieldChange;
import org.prongsai.measure.MeasureIntake;
import org.prongsai.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Rows of published reports that are no measure, and what people decide about them. */
@Component
class Quarantine {

    private final QuarantinedLineRepository lines;
    private final MeasureIntake measures;
    private final AuditTrail audit;

    Quarantine(QuarantinedLineRepository lines, MeasureIntake measures, AuditTrail audit) {
        this.lines = lines;
        this.measures = measures;
        this.audit = audit;
    }

    List<Integer> yearsWaiting() {
        return lines.findYearsWaiting();
    }

    List<KeptRow> waiting(int year) {
        return lines.findByFiscalYearAndStateOrderById(year, QuarantineState.WAITING).stream()
                .map(QuarantinedLine::toView)
                .toList();
    }

    /** What became of the rows of a year, by the hash of the line. */
    Map<String, QuarantineState> states(int year) {
        return lines.findByFiscalYearOrderById(year).stream()
                .collect(Collectors.toMap(QuarantinedLine::contentHash, QuarantinedLine::state));
    }

    /** Steps that people attached, by the number of the measure and in the order in which they were added to it. */
    Map<Integer, List<String>> attachedSteps(int year) {
        var steps = new HashMap<Integer, List<String>>();
        for (var line : lines.findByFiscalYearAndStateOrderByAttachedPosition(year, QuarantineState.ATTACHED)) {
            if (line.measureNumber() != null) {
                steps.computeIfAbsent(line.measureNumber(), number -> new ArrayList<>())
                        .addAll(line.steps());
            }
        }
        return steps;
    }

    /** Keeps the rows that were never seen before, and tells how many. */
    int keep(int year, List<QuarantinedRow> rows, String fileName) {
        var known = states(year);
        var fresh = rows.stream()
                .map(row -> new QuarantinedLine(year, row, fileName))
                .collect(Collectors.toMap(
                        QuarantinedLine::contentHash, Function.identity(), (first, same) -> first, LinkedHashMap::new));
        fresh.keySet().removeAll(known.keySet());
        fresh.values()
                .forEach(line -> audit.record(
                        AuditAction.IMPORTED,
                        lines.save(line).audited(),
                        List.of(FieldChange.of("state", null, line.state()))));
        return fresh.size();
    }

    void attach(long rowId, long measureId) {
        var line = line(rowId);
        var measure = measures.addSteps(line.fiscalYear(), measureId, line.steps());
        var attached = lines.countByFiscalYearAndMeasureNumber(line.fiscalYear(), measure.number());
        audit.record(AuditAction.CHANGED, line.audited(), line.attachTo(measure.number(), attached + 1));
    }

    void drop(long rowId) {
        var line = line(rowId);
        audit.record(AuditAction.CHANGED, line.audited(), line.drop());
    }

    private QuarantinedLine line(long id) {
        return lines.findById(id).orElseThrow(() -> new RefusedException("import.refused.gone"));
    }
}
