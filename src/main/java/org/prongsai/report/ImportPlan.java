package org.prongsai.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.assessment.FrameworkView;
import org.prongsai.assessment.NewDifference;
import org.prongsai.assessment.NewScore;
import org.prongsai.measure.PlannedMeasure;

/**
 * A report in the terms of the features that take it in.
 *
 * @param report what was read
 * @param framework how the report's year is assessed
 * @param units the agency's units
 * @param measures what the measure feature can take
 * @param scores what the assessment feature can take
 * @param rows what can be kept aside
 * @param found what planning found, beyond what reading did
 */
record ImportPlan(
        ParsedReport report,
        FrameworkView framework,
        UnitNames units,
        List<PlannedMeasure> measures,
        List<NewScore> scores,
        List<QuarantinedRow> rows,
        List<Finding> found) {

    /** The same with these own reports giving way. */
    ImportPlan replacing(Set<OwnReport> replaced) {
        var divisions = replaced.stream()
                .collect(Collectors.groupingBy(
                        OwnReport::measure, Collectors.mapping(OwnReport::divisionId, Collectors.toSet())));
        var replacing = measures.stream()
                .map(each ->
                        each.replacing(divisions.getOrDefault(each.definition().number(), Set.of())))
                .toList();
        return new ImportPlan(report, framework, units, replacing, scores, rows, found);
    }

    /** Of these names those that no unit has, as the report writes them. */
    List<String> unknownUnits(Set<String> names) {
        return units.unknownIn(report).stream().filter(names::contains).toList();
    }

    int year() {
        return report.fiscalYear();
    }

    /** The printed changes of those scores that the assessment feature can take. */
    List<NewDifference> differences() {
        var taken = scores.stream().map(NewScore::key).collect(Collectors.toSet());
        return report.differences().stream()
                .filter(difference -> taken.contains(difference.key()))
                .toList();
    }

    /** What a person should know, in the order of the file. */
    List<Finding> findings() {
        return Stream.concat(found.stream(), report.findings().stream())
                .sorted(Comparator.comparingInt(Finding::line))
                .toList();
    }
}
