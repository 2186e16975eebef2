package org.prongsai.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.assessment.FrameworkView;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.measure.MeasureLink;
import org.prongsai.measure.PlannedMeasure;
import org.prongsai.measure.PlannedMeasure.Result;
import org.prongsai.measure.StatusChange;

/** Plans one measure after the other; what is left out becomes a finding. */
final class MeasurePlanner {

    private final FrameworkView framework;
    private final UnitNames units;
    private final Set<MeasureCode> confirmed;
    private final Findings findings;

    MeasurePlanner(FrameworkView framework, UnitNames units, Set<MeasureCode> confirmed, Findings findings) {
        this.framework = framework;
        this.units = units;
        this.confirmed = confirmed;
        this.findings = findings;
    }

    /** Empty where the measure cannot be stored: guessing its period or cutting its texts would be silent. */
    Optional<PlannedMeasure> plan(ParsedMeasure measure, List<String> attachedSteps) {
        var links = links(measure);
        var divisionIds = divisionIds(measure);
        if (measure.period() == null) {
            findings.add(FindingReason.MEASURE_WITHOUT_PERIOD, measure.line(), Column.PERIOD, measure.number());
            return Optional.empty();
        }
        var steps =
                Stream.concat(measure.steps().stream(), attachedSteps.stream()).toList();
        if (!fits(measure, steps)) {
            return Optional.empty();
        }
        var definition = new MeasureDefinition(
                framework.year(),
                measure.number(),
                measure.title(),
                null,
                measure.period(),
                steps,
                links,
                null,
                divisionIds);
        return Optional.of(new PlannedMeasure(definition, results(measure)));
    }

    private Map<Long, Result> results(ParsedMeasure measure) {
        var outcomes = new OutcomeByUnit(measure.outcome(), measure.units());
        var results = new HashMap<Long, Result>();
        for (var name : measure.units()) {
            units.find(name).ifPresent(unit -> results.put(unit.id(), result(measure.result(), outcomes.of(name))));
        }
        return results;
    }

    private List<MeasureLink> links(ParsedMeasure measure) {
        var links = new ArrayList<MeasureLink>();
        for (var code : measure.codes()) {
            var indicator = framework.indicatorOf(code.code());
            if (indicator.isPresent()) {
                var guessed = code.inferred() && !confirmed.contains(new MeasureCode(measure.number(), code.code()));
                links.add(new MeasureLink(code.code(), indicator.getAsInt(), guessed));
            } else {
                findings.add(FindingReason.CODE_UNKNOWN, measure.line(), Column.MEASURE, code.code(), framework.year());
            }
        }
        return links;
    }

    private Set<Long> divisionIds(ParsedMeasure measure) {
        var ids = new HashSet<Long>();
        for (var name : measure.units()) {
            var unit = units.find(name);
            if (unit.isPresent()) {
                ids.add(unit.get().id());
            } else if (name.length() > UnitNames.LONGEST_NAME) {
                findings.add(FindingReason.UNIT_TOO_LONG, measure.line(), Column.UNITS, name, UnitNames.LONGEST_NAME);
            } else {
                findings.add(FindingReason.UNIT_UNKNOWN, measure.line(), Column.UNITS, name);
            }
        }
        return ids;
    }

    private boolean fits(ParsedMeasure measure, List<String> steps) {
        return fits(
                        measure,
                        Column.MEASURE,
                        measure.title().length() <= MeasureDefinition.LONGEST_TITLE,
                        MeasureDefinition.LONGEST_TITLE)
                & fits(measure, Column.STEPS, MeasureDefinition.fit(steps), MeasureDefinition.LONGEST_STEPS)
                & fits(
                        measure,
                        Column.OUTCOME,
                        measure.outcome().length() <= StatusChange.LONGEST_TEXT,
                        StatusChange.LONGEST_TEXT);
    }

    private boolean fits(ParsedMeasure measure, Column column, boolean fits, int longest) {
        if (!fits) {
            findings.add(FindingReason.TEXT_TOO_LONG, measure.line(), column, measure.number(), longest);
        }
        return fits;
    }

    /** The report's result holds for every unit it names; what explains "unable" is an obstacle. */
    private static Result result(ParsedResult result, String outcome) {
        return switch (result) {
            case COMPLETED -> new Result(AssignmentStatus.COMPLETED, outcome, "", List.of());
            case UNABLE -> new Result(AssignmentStatus.UNABLE, "", outcome, List.of());
            case NONE -> new Result(AssignmentStatus.NOT_STARTED, outcome, "", List.of());
        };
    }
}
