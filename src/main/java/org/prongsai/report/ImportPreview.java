package org.prongsai.report;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prongsai.division.DivisionView;

/**
 * What importing a report would do, line by line.
 *
 * @param fiscalYear Buddhist year of the report
 * @param measures its measures, those left out included
 * @param scores its scores, those left out included
 * @param rows rows that are no measure
 * @param knownUnits names of the units it names and the agency has
 * @param unknownUnits names that the agency does not have; left out unless the administrator decides otherwise
 * @param units all that the agency has, in its order
 * @param findings everything a person should know, in the order of the file
 * @param lines the file as it stands
 * @param fingerprint stands for everything that importing would change; another one means that data changed since
 */
public record ImportPreview(
        int fiscalYear,
        List<PreviewedMeasure> measures,
        List<PreviewedScore> scores,
        List<PreviewedRow> rows,
        List<String> knownUnits,
        List<UnknownUnit> unknownUnits,
        List<DivisionView> units,
        List<Finding> findings,
        List<String> lines,
        String fingerprint) {

    public ImportPreview {
        measures = List.copyOf(measures);
        scores = List.copyOf(scores);
        rows = List.copyOf(rows);
        knownUnits = List.copyOf(knownUnits);
        unknownUnits = List.copyOf(unknownUnits);
        units = List.copyOf(units);
        findings = List.copyOf(findings);
        lines = List.copyOf(lines);
    }

    /** A line as it stands in the file, cells apart by tabs; counted from 1. */
    public String written(int line) {
        return lines.get(line - 1);
    }

    /** Whether everything is stored already; false as long as there are units that could be added. */
    public boolean changesNothing() {
        return unknownUnits.stream().allMatch(UnknownUnit::isDecided)
                && measures.stream().noneMatch(measure -> measure.effect().changesSomething())
                && scores.stream().noneMatch(score -> score.effect().changesSomething())
                && rows.stream()
                        .allMatch(row -> Optional.ofNullable(row.state()).isPresent());
    }

    /** Whether there is nothing to import, not even an own report that could give way. */
    public boolean leavesNothingToDecide() {
        return changesNothing()
                && measures.stream()
                        .flatMap(measure -> measure.units().stream())
                        .noneMatch(PreviewedUnit::kept);
    }

    /** Rows of the table that are not taken, by their line, each with what is to be said of it. */
    public SortedMap<Integer, List<Finding>> refusedRows() {
        var taken = measures.stream()
                .filter(measure -> measure.effect() != ImportEffect.REFUSED)
                .map(PreviewedMeasure::line)
                .collect(Collectors.toSet());
        var settled = rows.stream()
                .filter(PreviewedRow::isSettled)
                .map(PreviewedRow::line)
                .collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> finding.kind() == FindingKind.REFUSED || finding.kind() == FindingKind.QUARANTINED)
                .filter(finding -> finding.line() > 0 && written(finding.line()).indexOf('\t') >= 0)
                .filter(finding -> !taken.contains(finding.line()) && !settled.contains(finding.line()))
                .collect(Collectors.groupingBy(Finding::line, TreeMap::new, Collectors.toList()));
    }

    public List<Finding> findings(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
