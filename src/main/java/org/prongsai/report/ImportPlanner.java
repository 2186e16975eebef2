package org.prongsai.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.prongsai.assessment.FrameworkView;
import org.prongsai.assessment.NewScore;

/** Puts a report into the terms of the features that take it in, and says what they cannot take. */
final class ImportPlanner {

    private final Map<Integer, FrameworkView> frameworks;
    private final UnitNames units;
    private final Findings findings = new Findings();

    /** @param frameworks how the report's year and the years of its scores are assessed */
    ImportPlanner(Map<Integer, FrameworkView> frameworks, UnitNames units) {
        this.frameworks = frameworks;
        this.units = units;
    }

    /**
     * @param confirmed inferred codes that are right
     * @param attachedSteps steps that a person has attached to a measure, by its number
     */
    ImportPlan plan(ParsedReport report, Set<MeasureCode> confirmed, Map<Integer, List<String>> attachedSteps) {
        var framework = framework(report.fiscalYear());
        if (framework.provisional()) {
            findings.add(
                    FindingReason.FRAMEWORK_PROVISIONAL, 0, Column.ROW, framework.year(), framework.frameworkYear());
        }
        if (!report.measures().isEmpty()) {
            findings.add(FindingReason.LEAD_NOT_NAMED, 0, Column.UNITS);
        }
        var planner = new MeasurePlanner(framework, units, confirmed, findings);
        var measures = report.measures().stream()
                .flatMap(measure ->
                        planner.plan(measure, attachedSteps.getOrDefault(measure.number(), List.of())).stream())
                .toList();
        var scores =
                report.scores().stream().flatMap(score -> plan(score).stream()).toList();
        var rows = report.quarantined().stream().filter(this::canBeKept).toList();
        return new ImportPlan(report, framework, units, measures, scores, rows, findings.inOrder());
    }

    private Optional<NewScore> plan(ParsedScore score) {
        if (framework(score.fiscalYear()).indicator(score.indicator()).isEmpty()) {
            findings.add(
                    FindingReason.SCORE_INDICATOR_UNKNOWN,
                    score.line(),
                    Column.SCORE,
                    score.indicator(),
                    score.fiscalYear());
            return Optional.empty();
        }
        return Optional.of(new NewScore(score.fiscalYear(), score.indicator(), score.score()));
    }

    private boolean canBeKept(QuarantinedRow row) {
        if (row.written().length() > QuarantinedLine.LONGEST) {
            findings.add(FindingReason.ROW_TOO_LONG, row.line(), Column.ROW, QuarantinedLine.LONGEST);
            return false;
        }
        return true;
    }

    private FrameworkView framework(int year) {
        return Objects.requireNonNull(frameworks.get(year));
    }
}
